using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.OneVoice;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Channels;

/// <summary>By which channel a contact is best reached about a service matter. A channel is open when an address is known, the person has not refused it, and the message gate allows it.</summary>
internal sealed class ChannelAdvising
{
    private const string Company = "company";

    private readonly PluginCall call;
    private readonly Entity row;
    private readonly Contact contact;
    private readonly GatePerson person;
    private readonly GatePurposes purposes;

    /// <param name="call">What runs.</param>
    /// <param name="row">A row that <see cref="GatePerson.ContactQuery"/> with <see cref="AddColumns"/> found.</param>
    /// <param name="purposes">The purposes, and what this person said to them.</param>
    public ChannelAdvising(PluginCall call, Entity row, GatePurposes purposes)
    {
        this.call = call;
        this.row = row;
        this.purposes = purposes;
        contact = row.ToEntity<Contact>();
        person = GatePerson.OfRow(row);
    }

    /// <summary>Adds to a query of contacts what the advice is judged by.</summary>
    public static void AddColumns(QueryExpression query)
    {
        query.ColumnSet.AddColumns(
            Contact.Columns.PreferredChannel, Contact.Columns.PreferredChannelUrgent, Contact.Columns.IsKeyCustomer, Contact.Columns.Telephone1, Contact.Columns.MobilePhone,
            Contact.Columns.Address1_Line1);
        query.LinkEntities.Single(link => link.EntityAlias == Company).Columns.AddColumn(Account.Columns.IsKeyCustomer);
    }

    /// <summary>No call.</summary>
    public ChannelAdvice Advise(CxSeverity? severity) => ChannelAdvice.Of(new ContactSituation
    {
        IsHighValue = KeyCustomer.Is(contact, LinkedRow.Of<Account>(row, Company, Account.Columns.Id)),
        IsSevere = severity is CxSeverity.High or CxSeverity.Critical,
        Everyday = Code(contact.PreferredChannel),
        Urgent = Code(contact.PreferredChannelUrgent),
        Open = Open(),
    });

    /// <summary>The reason as a sentence.</summary>
    public string Text(ChannelAdvice advice) => TextCatalog.Text(call.Language, advice.Reason switch
    {
        ChannelReason.HighValueAndSevere => TextKey.ChannelHighValueAndSevere,
        ChannelReason.PreferredWhenItMatters => TextKey.ChannelPreferredWhenItMatters,
        ChannelReason.PreferredEveryday => TextKey.ChannelPreferredEveryday,
        ChannelReason.Important => TextKey.ChannelImportant,
        ChannelReason.HighValue => TextKey.ChannelHighValue,
        ChannelReason.Everyday => TextKey.ChannelEveryday,
        ChannelReason.NextBest => TextKey.ChannelNextBest,
        _ => TextKey.ChannelNone,
    });

    /// <summary>Nobody is advised to reach a person whose processing is restricted, or who is erased (GDPR Art. 17 and 18).</summary>
    private List<string> Open() => person.State != PersonState.Active
        ? []
        : [.. Enum.GetValues(typeof(CxChannel)).Cast<CxChannel>().Where(channel => IsReachable(channel) && IsAllowed(channel)).Select(ChannelCode.Of)];

    /// <summary>Channels without an address of their own are open to whoever prefers them.</summary>
    private bool IsReachable(CxChannel channel) => channel switch
    {
        CxChannel.Email => person.HasEmail,
        CxChannel.Phone => HasText(contact.Telephone1) || HasText(contact.MobilePhone),
        CxChannel.Sms => HasText(contact.MobilePhone),
        CxChannel.Post => HasText(contact.Address1_Line1),
        _ => contact.PreferredChannel == channel || contact.PreferredChannelUrgent == channel,
    };

    private bool IsAllowed(CxChannel channel) =>
        !person.HasRefused(Choices.Channel(channel), marketing: false)
        && purposes.OfKind(CxMessageKind.Service).Any(purpose =>
            MessageGate.Check(GateKeeper.Facts(call, new OutgoingMessage { PurposeId = purpose.Id, Channel = channel }, purpose, purposes, person)).Answer == GateAnswer.Yes);

    private static bool HasText(string? text) => !string.IsNullOrWhiteSpace(text);

    private static string? Code(CxChannel? channel) => channel is { } known ? ChannelCode.Of(known) : null;
}
