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

    /// <summary>Contacts that were merged into this one: the same person (Microsoft Learn, "Merge table records").</summary>
    [DataMember(Name = "merged")]
    public List<Guid> Merged { get; set; } = [];

    /// <summary>The contact and those merged into it.</summary>
    public IReadOnlyList<Guid> Contacts => [ContactId, .. Merged];

    [DataMember(Name = "stage")]
    public ErasureStage Stage { get; set; }

    [DataMember(Name = "pass")]
    public int Pass { get; set; } = 1;

    /// <summary>The case has waited since its last pass, so that rows may have arrived.</summary>
    [DataMember(Name = "waited")]
    public bool Waited { get; set; }

    [DataMember(Name = "emails")]
    public List<string> Emails { get; set; } = [];

    [DataMember(Name = "phones")]
    public List<string> Phones { get; set; } = [];

    [DataMember(Name = "addresses")]
    public List<string> Addresses { get; set; } = [];

    /// <summary>First and last name by turns, of each contact of the person.</summary>
    [DataMember(Name = "persons")]
    public List<string> Names { get; set; } = [];

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

    /// <summary>Finished jobs of the platform that were deleted.</summary>
    [DataMember(Name = "jobs")]
    public int Jobs { get; set; }

    /// <summary>Tables to search, in their order.</summary>
    [DataMember(Name = "scan")]
    public List<string> ScanTables { get; set; } = [];

    [DataMember(Name = "scanning")]
    public bool Scanning { get; set; }

    /// <summary>How many of the tables can refer to a customer; those after them are searched once, by the nightly job. 0 until it begins.</summary>
    [DataMember(Name = "related")]
    public int RelatedTables { get; set; }

    /// <summary>The whole organisation has been searched.</summary>
    [DataMember(Name = "whole")]
    public bool WholeDone { get; set; }

    /// <summary>The table to search next.</summary>
    [DataMember(Name = "scanTable")]
    public int ScanTable { get; set; }

    /// <summary>Row version up to which the table is searched.</summary>
    [DataMember(Name = "scanVersion")]
    public long ScanVersion { get; set; }

    /// <summary>The case's row version before the erasure began: what has a greater one was written since.</summary>
    [DataMember(Name = "since")]
    public long Since { get; set; }

    [DataMember(Name = "scanColumns")]
    public int ScanColumns { get; set; }

    /// <summary>Unique identifiers found in this pass that nobody has decided on.</summary>
    [DataMember(Name = "hits")]
    public int Hits { get; set; }

    /// <summary>Companies that are the person: sole traders.</summary>
    [DataMember(Name = "companies")]
    public List<Guid> Companies { get; set; } = [];

    /// <summary>Open tasks to tell a recipient.</summary>
    [DataMember(Name = "tasks")]
    public List<RecipientTask> Tasks { get; set; } = [];

    [DataMember(Name = "told")]
    public int Told { get; set; }

    /// <summary>Recipients that could not be told, or only with disproportionate effort.</summary>
    [DataMember(Name = "notTold")]
    public int NotTold { get; set; }

    /// <summary>Addresses of which a keyed hash is kept.</summary>
    [DataMember(Name = "suppressed")]
    public int Suppressed { get; set; }

    [DataMember(Name = "names")]
    public List<NameHit> NameHits { get; set; } = [];

    public PersonIdentifiers Identifiers()
    {
        var person = new PersonIdentifiers();
        foreach (var contact in Contacts) person.Record(contact);
        for (var name = 0; name + 1 < Names.Count; name += 2) person.Name(Names[name], Names[name + 1]);
        foreach (var email in Emails) person.Email(email);
        foreach (var phone in Phones) person.Phone(phone);
        foreach (var address in Addresses) person.AddressLine(address);
        return person;
    }
}
