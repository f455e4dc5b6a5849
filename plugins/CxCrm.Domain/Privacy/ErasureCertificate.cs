using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Privacy;

/// <summary>What an erasure did, provable without naming the person. Covers one environment.</summary>
public sealed record ErasureCertificate
{
    public string CaseNumber { get; init; } = "";

    /// <summary>UTC.</summary>
    public DateTime ReceivedOn { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CompletedOn { get; init; }

    public IReadOnlyList<CertificateLine> Lines { get; init; } = [];

    public int AuditCleared { get; init; }

    public int TablesSearched { get; init; }

    /// <summary>Text columns of those tables.</summary>
    public int ColumnsSearched { get; init; }

    public IReadOnlyList<CertificateHit> NameHits { get; init; } = [];

    /// <summary>Texts with a unique identifier that somebody decided to keep.</summary>
    public int KeptHits { get; init; }

    /// <summary>Number of events of the consent chain and the hash of its last one; empty when the person had no chain.</summary>
    public int LedgerEvents { get; init; }

    public string LedgerHash { get; init; } = "";
}
