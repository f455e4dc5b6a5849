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

    /// <summary>Finished jobs of the platform that held the person's data.</summary>
    public int JobsDeleted { get; init; }

    public int TablesSearched { get; init; }

    /// <summary>Text columns of those tables.</summary>
    public int ColumnsSearched { get; init; }

    /// <summary>The organisation-wide search was made; else only tables that can refer to a customer were searched.</summary>
    public bool WholeOrganization { get; init; }

    /// <summary>Recipients who were told (GDPR Art. 19).</summary>
    public int RecipientsTold { get; init; }

    /// <summary>Recipients whom telling was impossible or would have taken disproportionate effort.</summary>
    public int RecipientsNotTold { get; init; }

    /// <summary>Addresses of which a keyed hash is kept after an objection.</summary>
    public int Suppressed { get; init; }

    /// <summary>Days for which the environment's recycle bin keeps deleted rows; 0 when it is off, -1 for ever, null when nobody knows.</summary>
    public int? RecycleBinDays { get; init; }

    public IReadOnlyList<CertificateHit> NameHits { get; init; } = [];

    /// <summary>Texts with a unique identifier that somebody decided to keep.</summary>
    public int KeptHits { get; init; }

    /// <summary>Number of events of the consent chain and the hash of its last one; empty when the person had no chain.</summary>
    public int LedgerEvents { get; init; }

    public string LedgerHash { get; init; } = "";
}
