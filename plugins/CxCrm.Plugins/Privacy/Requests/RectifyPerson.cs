using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>
/// Rectifies a contact (GDPR Art. 16), a restricted one too. The log is the request's items, which only privacy officers read: which column, when; neither the wrong value nor
/// the right one is kept a second time. Who received the wrong data has to be told (Art. 19).
/// </summary>
[CustomApi("cx_RectifyPerson", Binding.Global, Kind.Action, Privilege = "prvCreatecx_PrivacyRequestItem", CallBudget = 250, MaxBytes = 20_000,
    Description = "Rectifies a contact for a rectification request and logs which columns were changed.")]
public sealed class RectifyPerson : Api<RectifyPersonRequest, RectifyPersonResponse>
{
    protected override RectifyPersonResponse Run(ApiCall<RectifyPersonRequest> call)
    {
        var request = RequestCase.Read(call, call.Request.Request.Id,
            CxPrivacyRequest.Columns.Name, CxPrivacyRequest.Columns.Type, CxPrivacyRequest.Columns.SubjectId, CxPrivacyRequest.Columns.State, CxPrivacyRequest.Columns.IdentityState);
        Refuse(request);
        var contactId = Guid.ParseExact(request.SubjectId, "D");
        var changes = Changes(call);
        var contact = new Entity(Contact.LogicalName, contactId);
        foreach (var change in changes) contact[change.Key] = change.Value.Length == 0 ? null : change.Value;
        call.System.Update(contact);
        foreach (var column in changes.Keys) Log(call, request, Contact.LogicalName, contactId, column, CxPrivacyRequestItemAction.Rectify, done: true);
        return new() { Changed = changes.Count, ToNotify = Notify(call, request) };
    }

    private static void Refuse(CxPrivacyRequest request)
    {
        if (request.Type != CxPrivacyRequestType.Rectification) throw new UserFault(ErrorCode.RequestTypeDoesNotFit, request.Name ?? "", "rectification");
        if (RequestCase.IsClosed(request.State)) throw new UserFault(ErrorCode.RequestClosed, request.Name ?? "");
        if (request.IdentityState != CxPrivacyRequestIdentityState.Confirmed) throw new UserFault(ErrorCode.RequestIdentityNotConfirmed, request.Name ?? "");
        if (!Guid.TryParseExact(request.SubjectId, "D", out _)) throw new UserFault(ErrorCode.ContactNotFound);
    }

    // Texts that the data map names as the person's, and that can be written.
    private static Dictionary<string, string> Changes(ApiCall<RectifyPersonRequest> call)
    {
        var changes = Parsed(call.Request.Changes);
        var table = new TableDefinitions(call.System).Of(Contact.LogicalName);
        var mapped = DataMapReader.Read(call.System).Of(Contact.LogicalName).Select(column => column.Column).ToList();
        foreach (var change in changes)
        {
            var fits = mapped.Contains(change.Key) && table.CanUpdate(change.Key) && table.MaxLength(change.Key) is { } most && change.Value.Length <= most;
            if (!fits) throw new UserFault(ErrorCode.RectificationNotReadable, change.Key);
        }

        return changes.Count > 0 ? changes : throw new UserFault(ErrorCode.RectificationNotReadable, nameof(call.Request.Changes));
    }

    private static Dictionary<string, string> Parsed(string json)
    {
        var reader = new DataContractJsonSerializer(typeof(Dictionary<string, string>), new DataContractJsonSerializerSettings { UseSimpleDictionaryFormat = true });
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        try
        {
            return (Dictionary<string, string>)reader.ReadObject(stream)!;
        }
        catch (SerializationException)
        {
            throw new UserFault(ErrorCode.RectificationNotReadable, "Changes");
        }
    }

    private static int Notify(PluginCall call, CxPrivacyRequest request)
    {
        var query = new QueryExpression(CxDisclosure.LogicalName) { ColumnSet = new ColumnSet(CxDisclosure.Columns.RecipientId), TopCount = 100 };
        query.Criteria.AddCondition(CxDisclosure.Columns.SubjectId, ConditionOperator.Equal, request.SubjectId);
        var disclosures = call.System.RetrieveMultiple(query).Entities;
        foreach (var row in disclosures) Log(call, request, CxDisclosure.LogicalName, row.Id, column: null, CxPrivacyRequestItemAction.Notify, done: false);
        return disclosures.Count;
    }

    private static void Log(PluginCall call, CxPrivacyRequest request, string table, Guid id, string? column, CxPrivacyRequestItemAction action, bool done)
    {
        var item = new CxPrivacyRequestItem
        {
            RequestId = request.ToEntityReference(),
            Table = table,
            RecordId = id.ToString("D"),
            Kind = CxPrivacyRequestItemKind.DataMap,
            Action = action,
            Done = done,
        };
        if (column is not null) item.Column = column;
        if (done) item.DoneOn = call.Now;
        call.System.Create(item);
    }
}
