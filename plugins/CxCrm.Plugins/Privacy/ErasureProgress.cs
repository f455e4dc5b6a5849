using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using CxCrm.Domain.Privacy;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Where an erasure stands, kept as JSON on the request between slices, version 1. It holds the person's identifiers, since those are gone from the contact
/// before the search for them ends; it is blanked with the certificate, and its column is not audited.
/// </summary>
[DataContract]
internal sealed class ErasureProgress
{
    [DataMember(Name = "version")]
    public int Version { get; set; } = 1;

    [DataMember(Name = "contact")]
    public Guid ContactId { get; set; }

    [DataMember(Name = "stage")]
    public ErasureStage Stage { get; set; }

    [DataMember(Name = "pass")]
    public int Pass { get; set; } = 1;

    [DataMember(Name = "emails")]
    public List<string> Emails { get; set; } = [];

    [DataMember(Name = "phones")]
    public List<string> Phones { get; set; } = [];

    [DataMember(Name = "addresses")]
    public List<string> Addresses { get; set; } = [];

    [DataMember(Name = "first", EmitDefaultValue = false)]
    public string? FirstName { get; set; }

    [DataMember(Name = "last", EmitDefaultValue = false)]
    public string? LastName { get; set; }

    [DataMember(Name = "sources")]
    public List<ErasureSource> Sources { get; set; } = [];

    /// <summary>The source to go on with.</summary>
    [DataMember(Name = "source")]
    public int Source { get; set; }

    [DataMember(Name = "tables")]
    public List<ErasureCount> Counts { get; set; } = [];

    [DataMember(Name = "audit")]
    public List<AuditQueue> Audit { get; set; } = [];

    [DataMember(Name = "auditCleared")]
    public int AuditCleared { get; set; }

    /// <summary>Tables to search, in their order.</summary>
    [DataMember(Name = "scan")]
    public List<string> ScanTables { get; set; } = [];

    /// <summary>The table to search next, and its page.</summary>
    [DataMember(Name = "scanTable")]
    public int ScanTable { get; set; }

    [DataMember(Name = "scanPage")]
    public int ScanPage { get; set; } = 1;

    [DataMember(Name = "scanColumns")]
    public int ScanColumns { get; set; }

    /// <summary>Unique identifiers found in this pass that nobody has decided on.</summary>
    [DataMember(Name = "hits")]
    public int Hits { get; set; }

    [DataMember(Name = "names")]
    public List<NameHit> NameHits { get; set; } = [];

    public PersonIdentifiers Identifiers()
    {
        var person = new PersonIdentifiers().Record(ContactId).Name(FirstName, LastName);
        foreach (var email in Emails) person.Email(email);
        foreach (var phone in Phones) person.Phone(phone);
        foreach (var address in Addresses) person.AddressLine(address);
        return person;
    }
}
