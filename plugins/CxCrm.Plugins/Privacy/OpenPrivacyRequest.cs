using System;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy.Requests;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Opens a data subject's request with its legal deadline. Erasure and restriction freeze the person at once (GDPR Art. 18(1)); an objection refuses all marketing
/// at once (Art. 21(3)), which costs four calls per marketing purpose and channel; the other kinds cost at most seven.
/// </summary>
[CustomApi("cx_OpenPrivacyRequest", Binding.Global, Kind.Action, Privilege = "prvCreatecx_PrivacyRequest", CallBudget = 120, MaxBytes = 20000,
    Description = "Opens a data subject's request under GDPR Art. 15 to 21 and computes its deadline.")]
public sealed class OpenPrivacyRequest : Api<OpenPrivacyRequestRequest, OpenPrivacyRequestResponse>
{
    private const int LongestStatement = 4000;

    private static readonly string[] Types = ["access", "rectification", "erasure", "restriction", "portability", "objection"];

    protected override OpenPrivacyRequestResponse Run(ApiCall<OpenPrivacyRequestRequest> call)
    {
        var request = call.Request;
        var type = TypeOf(request.Type);
        var receivedOn = DateTime.SpecifyKind(request.ReceivedOn ?? call.Now, DateTimeKind.Utc);
        if (receivedOn > call.Now + ConsentRules.ClockTolerance) throw new UserFault(ErrorCode.RequestInFuture);
        if (request.Statement?.Length > LongestStatement) throw new UserFault(ErrorCode.ValueTooLong, nameof(request.Statement), LongestStatement);

        var contact = Person(call);
        RefuseSecond(call, contact, type);
        var dueOn = Due(call, contact, receivedOn);
        var row = Row(call, contact, type, receivedOn, dueOn);
        row.Id = call.System.Create(row);
        if (type is CxPrivacyRequestType.Erasure or CxPrivacyRequestType.Restriction) Freeze(call, contact);
        if (type == CxPrivacyRequestType.Objection) MarketingObjection.Record(call, contact.ToEntityReference());
        return new() { Request = row.ToEntityReference(), CaseNumber = CaseNumber(call, row.Id), DueOn = dueOn };
    }

    private static Contact Person(ApiCall<OpenPrivacyRequestRequest> call)
    {
        var query = new QueryExpression(Contact.LogicalName)
        {
            ColumnSet = new ColumnSet(Contact.Columns.FullName, Contact.Columns.EMailAddress1, Contact.Columns.Country, Contact.Columns.Language, Contact.Columns.PrivacyState),
            TopCount = 1,
        };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.Equal, call.Request.Contact.Id);
        return call.Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<Contact>() ?? throw new UserFault(ErrorCode.ContactNotFound);
    }

    // An erased person's case is found by the id of the consent history, an open one by the contact's.
    private static void RefuseSecond(ApiCall<OpenPrivacyRequestRequest> call, Contact contact, CxPrivacyRequestType type)
    {
        var query = new QueryExpression(CxPrivacyRequest.LogicalName) { ColumnSet = new ColumnSet(CxPrivacyRequest.Columns.Name, CxPrivacyRequest.Columns.State) };
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.Type, ConditionOperator.Equal, (int)type);
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.SubjectId, ConditionOperator.In, contact.Id.ToString("D"), ConsentSubject.IdOf(contact.Id));
        var cases = call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxPrivacyRequest>()).ToList();
        if (contact.PrivacyState == ContactPrivacyState.Erased)
            throw new UserFault(ErrorCode.PersonAlreadyErased, cases.Find(row => row.State == CxPrivacyRequestState.Completed)?.Name ?? "");
        if (cases.Find(IsOpen) is { } open) throw new UserFault(ErrorCode.RequestAlreadyOpen, open.Name ?? "");
    }

    private static bool IsOpen(CxPrivacyRequest request) =>
        request.State is not (CxPrivacyRequestState.Completed or CxPrivacyRequestState.Refused or CxPrivacyRequestState.Withdrawn);

    // As the step on the row computes it, which has the last word.
    private static DateTime Due(ApiCall<OpenPrivacyRequestRequest> call, Contact contact, DateTime receivedOn) =>
        LegalDeadline.After(RequestCase.LocalDate(receivedOn), 1, RequestCase.Holidays(call, contact.Country));

    private static CxPrivacyRequest Row(ApiCall<OpenPrivacyRequestRequest> call, Contact contact, CxPrivacyRequestType type, DateTime receivedOn, DateTime dueOn) => new()
    {
        OwnerId = new EntityReference(SystemUser.LogicalName, call.Context.InitiatingUserId),
        Type = type,
        SubjectId = contact.Id.ToString("D"),
        SubjectName = contact.FullName,
        SubjectEmail = contact.EMailAddress1,
        Statement = call.Request.Statement,
        Language = contact.Language,
        Country = contact.Country ?? (RequestCase.CountryOf(call, null) == Domain.Calendar.Country.Sweden ? CxCountry.Sweden : CxCountry.Denmark),
        ReceivedOn = receivedOn,
        Channel = call.Request.Channel is { } channel ? ChannelCode.Parse(channel) : null,
        IdentityState = call.Request.IdentityConfirmed ? CxPrivacyRequestIdentityState.Confirmed : CxPrivacyRequestIdentityState.NotChecked,
        DueOn = dueOn,
        State = CxPrivacyRequestState.Received,
    };

    private static void Freeze(ApiCall<OpenPrivacyRequestRequest> call, Contact contact) =>
        call.System.Update(new Contact(contact.Id) { PrivacyState = ContactPrivacyState.Restricted });

    private static string CaseNumber(ApiCall<OpenPrivacyRequestRequest> call, Guid id) =>
        call.System.Retrieve(CxPrivacyRequest.LogicalName, id, new ColumnSet(CxPrivacyRequest.Columns.Name)).ToEntity<CxPrivacyRequest>().Name ?? "";

    private static CxPrivacyRequestType TypeOf(string code)
    {
        var index = Array.IndexOf(Types, code);
        if (index < 0) throw new UserFault(ErrorCode.ValueUnknown, "Type", code, string.Join(", ", Types));
        return CxPrivacyRequestType.Access + index;
    }
}
