using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

/// <summary>Contacts as they come in: {"version":1,"contacts":[id]}.</summary>
[DataContract]
internal sealed class ContactList
{
    public const int Most = 500;

    [DataMember(Name = "version", IsRequired = true)]
    public int Version { get; set; }

    [DataMember(Name = "contacts", IsRequired = true)]
    public string[] Contacts { get; set; } = [];

    /// <exception cref="UserFault"><see cref="ErrorCode.ContactsNotReadable"/>, with what is wrong.</exception>
    public static IReadOnlyList<Guid> Parse(string json)
    {
        var list = Read(json);
        if (list.Version != 1) throw Unreadable("version");
        if (list.Contacts is null || list.Contacts.Length is 0 or > Most) throw Unreadable($"1-{Most}");
        return [.. list.Contacts.Select(Id).Distinct()];
    }

    private static ContactList Read(string json)
    {
        try
        {
            return Json.Read<ContactList>(json);
        }
        catch (SerializationException)
        {
            throw Unreadable("JSON");
        }
    }

    private static Guid Id(string text) => Guid.TryParse(text, out var id) ? id : throw Unreadable("GUID");

    private static UserFault Unreadable(string what) => new(ErrorCode.ContactsNotReadable, what);
}
