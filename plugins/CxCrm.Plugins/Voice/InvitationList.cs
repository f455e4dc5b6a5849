using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Privacy;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Voice;

/// <summary>The contacts to invite, as they come in.</summary>
[DataContract]
internal sealed class InvitationList
{
    /// <summary>Each invitation costs a dozen calls with what the gate asks; so many stay well inside two minutes.</summary>
    public const int Most = 25;

    [DataMember(Name = "version", IsRequired = true)]
    public int Version { get; set; }

    [DataMember(Name = "contacts", IsRequired = true)]
    public string[] Contacts { get; set; } = [];

    /// <exception cref="UserFault"><see cref="ErrorCode.InvitationsNotReadable"/>, with what is wrong.</exception>
    public static IReadOnlyList<Guid> Parse(string json)
    {
        var list = Read(json);
        if (list.Version != 1)
            throw Unreadable("version is not 1");
        if (list.Contacts is null || list.Contacts.Length is 0 or > Most)
            throw Unreadable($"from 1 to {Most} contacts at a time");
        return list.Contacts.Select(Id).Distinct().ToList();
    }

    private static InvitationList Read(string json)
    {
        try
        {
            return Json.Read<InvitationList>(json);
        }
        catch (SerializationException)
        {
            throw Unreadable("not JSON of this shape");
        }
    }

    private static Guid Id(string text) => Guid.TryParse(text, out var id) ? id : throw Unreadable("an id is not a GUID");

    private static UserFault Unreadable(string what) => new(ErrorCode.InvitationsNotReadable, what);
}
