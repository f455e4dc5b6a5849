using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>What a person agreed to and refused, for that person to keep, with the exact text of the version that was shown.</summary>
[CustomApi("cx_GetConsentReceipt", Binding.Global, Kind.Action, Privilege = "prvReadcx_Consent", CallBudget = 6, MaxBytes = 100,
    Description = "Receipt of a person's consents with the exact wording shown, in the person's language.")]
public sealed class GetConsentReceipt : Api<GetConsentReceiptRequest, GetConsentReceiptResponse>
{
    protected override GetConsentReceiptResponse Run(ApiCall<GetConsentReceiptRequest> call)
    {
        var person = ConsentPerson.Read(call, call.Request.Contact.Id);
        var head = LedgerBook.Peek(call.System, person.SubjectId);
        if (head is null or { Sequence: 0 }) throw new UserFault(ErrorCode.ReceiptNothing);
        var language = Language.Spoken(call.Request.Language ?? person.Language);
        var receipt = new ConsentReceipt
        {
            Header = new()
            {
                RecordId = head.Hash.Substring(0, 16),
                SubjectId = head.SubjectId,
                Language = language,
                IssuedOn = call.Now,
                Events = head.Sequence,
                HeadHash = head.Hash,
            },
            Parties = [new() { Role = "controller", Name = call.Settings.Text("cx_ControllerName"), Contact = call.Settings.Text("cx_ControllerContact") }],
            Processing = Processing(Events(call.System, person.SubjectId), PurposeNames.Read(call.System), language),
        };
        return new() { ReceiptJson = Json.Of(receipt), ReceiptHtml = new ReceiptPage(language).Html(receipt) };
    }

    private static List<ConsentReceiptPurpose> Processing(IEnumerable<ConsentEvent> events, PurposeNames purposes, int language) =>
    [
        .. events.Where(item => item.Purpose.Length > 0).GroupBy(item => item.Purpose + "\n" + item.Channel, StringComparer.Ordinal).Select(said => new ConsentReceiptPurpose
        {
            Purpose = said.First().Purpose,
            Name = purposes.Name(said.First().Purpose, language),
            LawfulBasis = purposes.Basis(said.First().Purpose),
            Channel = said.First().Channel,
            State = Code(said.Last().Kind),
            Events = [.. said.Select(Event)],
        }),
    ];

    private static ConsentReceiptEvent Event(ConsentEvent item)
    {
        var shown = item.PersonalPart.Length == 0 ? new ConsentPersonalPart() : Shown(item.PersonalPart);
        return new()
        {
            Sequence = item.Sequence,
            Event = Code(item.Kind),
            OccurredOn = item.OccurredOn,
            Source = item.Source,
            TextVersion = item.TextVersion,
            TextLanguage = shown.Language,
            Title = shown.Title,
            Text = shown.Text,
            Hash = item.Hash,
        };
    }

    // A personal part that somebody has damaged is left out; the verification tells of it.
    private static ConsentPersonalPart Shown(string json)
    {
        try
        {
            return Json.Read<ConsentPersonalPart>(json);
        }
        catch (SerializationException)
        {
            return new();
        }
    }

    private static IEnumerable<ConsentEvent> Events(IOrganizationService system, string subjectId)
    {
        var query = new QueryExpression(CxConsentEvent.LogicalName) { ColumnSet = LedgerBook.EventColumns };
        query.Criteria.AddCondition(CxConsentEvent.Columns.SubjectId, ConditionOperator.Equal, subjectId);
        query.AddOrder(CxConsentEvent.Columns.Seq, OrderType.Ascending);
        return [.. system.RetrieveMultiple(query).Entities.Select(row => LedgerBook.EventOf(row.ToEntity<CxConsentEvent>()))];
    }

    private static string Code(ConsentEventKind kind) => kind.ToString().ToLowerInvariant();
}
