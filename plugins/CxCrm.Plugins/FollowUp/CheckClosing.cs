using System;
using System.Linq;
using CxCrm.Domain.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>
/// A follow-up is completed with outcome and cause, after the customer was contacted or something was learned. A closed or cancelled one
/// is no longer the customer's open follow-up.
/// </summary>
[Step(Message.Update, Task.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["statecode"],
    Why = "Who closes must be told at once what is missing. Only a change of state runs it, and ordinary tasks pass without a call.")]
[PreImage("before", "cx_followuptype", "cx_outcome", "cx_cause", "cx_learning", "cx_firstresponseon", "regardingobjectid", "createdon")]
[CallBudget(2)]
public sealed class CheckClosing : Step<Task>
{
    private const int Open = 0;
    private const int Completed = 1;

    protected override void Run(StepCall<Task> call)
    {
        if (call.Merged.FollowUpType is null)
            return;
        var state = call.Target.StateCode?.Value;
        if (state == Completed)
            CheckCompletion(call);
        call.Target.FollowUpCustomer = state == Open && call.Merged.RegardingObjectId is { LogicalName: Contact.LogicalName } customer
            ? FollowUpTask.CustomerKey(customer)
            : null;
    }

    private static void CheckCompletion(StepCall<Task> call)
    {
        var task = call.Merged;
        var contactedOn = task.FirstResponseOn ?? ContactedOn(call.System, task);
        ClosingRule.Check(task.Outcome is not null, task.Cause is not null, contactedOn is not null, !string.IsNullOrWhiteSpace(task.Learning));
        if (task.FirstResponseOn is null && contactedOn is not null)
            call.Target.FirstResponseOn = contactedOn;
    }

    /// <summary>When the customer was first called or written to since the follow-up was raised.</summary>
    private static DateTime? ContactedOn(IOrganizationService service, Task task)
    {
        if (task.RegardingObjectId is not { } customer || task.CreatedOn is not { } since)
            return null;
        return First(service, PhoneCall.LogicalName, PhoneCall.Columns.PurposeId, customer, since)
            ?? First(service, Email.LogicalName, Email.Columns.PurposeId, customer, since);
    }

    /// <summary>The first one from us to the customer; one with a purpose is a mailing, no reply.</summary>
    private static DateTime? First(IOrganizationService service, string table, string purpose, EntityReference customer, DateTime since)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(Task.Columns.CreatedOn), TopCount = 1 };
        query.Criteria.AddCondition(Task.Columns.RegardingObjectId, ConditionOperator.Equal, customer.Id);
        query.Criteria.AddCondition(Email.Columns.DirectionCode, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(Task.Columns.CreatedOn, ConditionOperator.GreaterEqual, since);
        query.Criteria.AddCondition(Task.Columns.StateCode, ConditionOperator.Equal, Completed);
        query.Criteria.AddCondition(purpose, ConditionOperator.Null);
        query.AddOrder(Task.Columns.CreatedOn, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<DateTime>(Task.Columns.CreatedOn);
    }
}
