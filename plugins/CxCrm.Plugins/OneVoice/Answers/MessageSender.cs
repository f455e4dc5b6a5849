using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>Who a message came from: a contact, a company, a lead where the environment has that table, or only an address. Our own people and queues are nobody who waits.</summary>
/// <param name="Record">The row, if the sender is known.</param>
/// <param name="Address">The address, if one was kept.</param>
internal sealed record MessageSender(EntityReference? Record, string? Address)
{
    /// <summary>The table of leads, which belongs to another product.</summary>
    public const string Lead = "lead";

    /// <summary>customer, lead or unknown.</summary>
    public string Kind => Record?.LogicalName switch
    {
        null => "unknown",
        Lead => "lead",
        _ => "customer",
    };

    /// <summary>The sender of a message, or nothing where nobody outside wrote or called.</summary>
    /// <param name="from">The message's from.</param>
    /// <param name="regarding">What it is about: tells the sender where the address alone does not.</param>
    /// <param name="address">The address as the message has it.</param>
    public static MessageSender? Of(EntityCollection? from, EntityReference? regarding, string? address)
    {
        var parties = from?.Entities.Select(party => party.ToEntity<ActivityParty>()).ToList() ?? [];
        if (parties.Find(party => IsOutside(party.PartyId)) is { } known)
            return new(known.PartyId, known.AddressUsed ?? address);
        if (parties.Exists(party => party.PartyId is not null))
            return null;
        var written = parties.Find(party => !string.IsNullOrWhiteSpace(party.AddressUsed))?.AddressUsed ?? address;
        if (IsOutside(regarding))
            return new(regarding, written);
        return string.IsNullOrWhiteSpace(written) ? null : new(null, written);
    }

    private static bool IsOutside(EntityReference? row) => row?.LogicalName is Contact.LogicalName or Account.LogicalName or Lead;
}
