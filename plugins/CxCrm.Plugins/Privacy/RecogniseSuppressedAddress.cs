using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// When a contact gets an address of a person who objected to marketing and was erased, the contact says until when marketing is blocked; the gate reads it there. A returning
/// customer is never refused: nothing else is blocked, and a new consent passes.
/// </summary>
[Step(Message.Create, Contact.LogicalName, Stage.PostOperation, Mode.Async, Why = "an objection to marketing outlives an erasure; nobody waits for it")]
[Step(Message.Update, Contact.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["emailaddress1", "emailaddress2", "emailaddress3", "telephone1", "telephone2", "mobilephone"],
    Why = "an objection to marketing outlives an erasure; nobody waits for it")]
[CallBudget(4)]
public sealed class RecogniseSuppressedAddress : Step<Contact>
{
    protected override void Run(StepCall<Contact> call)
    {
        var contact = call.Target;
        string[] emails = Given(contact.EMailAddress1, contact.EMailAddress2, contact.EMailAddress3);
        string[] phones = Given(contact.Telephone1, contact.Telephone2, contact.MobilePhone);
        if (emails.Length + phones.Length == 0 || !AnySuppression(call)) return;

        var hash = SuppressionKey.Read(call);
        List<string> hashes = [.. emails.Select(hash.Email).Concat(phones.Select(hash.Phone)).OfType<string>()];
        if (hashes.Count > 0 && Latest(call, hashes) is { } until) call.System.Update(new Contact(call.Id) { SuppressedUntil = until });
    }

    private static string[] Given(params string?[] addresses) => [.. addresses.Where(address => !string.IsNullOrWhiteSpace(address)).Select(address => address!)];

    private static bool AnySuppression(PluginCall call) =>
        call.System.RetrieveMultiple(new QueryExpression(CxSuppression.LogicalName) { ColumnSet = new ColumnSet(CxSuppression.Columns.Id), TopCount = 1 }).Entities.Count > 0;

    private static DateTime? Latest(PluginCall call, List<string> hashes)
    {
        var query = new QueryExpression(CxSuppression.LogicalName) { ColumnSet = new ColumnSet(CxSuppression.Columns.ExpiresOn), TopCount = 1 };
        query.Criteria.AddCondition(CxSuppression.Columns.Hmac, ConditionOperator.In, [.. hashes.Cast<object>()]);
        query.Criteria.AddCondition(CxSuppression.Columns.ExpiresOn, ConditionOperator.GreaterEqual, call.Now.Date);
        query.AddOrder(CxSuppression.Columns.ExpiresOn, OrderType.Descending);
        return call.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxSuppression>().ExpiresOn;
    }
}
