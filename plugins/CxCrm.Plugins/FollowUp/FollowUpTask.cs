using System;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>The task that says what is owed to a customer, by when and by whom.</summary>
internal static class FollowUpTask
{
    /// <summary>Working hours to react in when the rule names none.</summary>
    public const int DefaultHours = 8;

    /// <summary>The longest description a task holds.</summary>
    public const int LongestDescription = 2000;

    /// <summary>The longest subject an activity holds.</summary>
    public const int LongestSubject = 200;

    private const int NormalPriority = 1;
    private const int LowPriority = 0;
    private const int HighPriority = 2;

    /// <summary>A follow-up on a customer, still without its texts.</summary>
    public static Task New(EntityReference contact, EntityReference owner, CxAlertRule rule, DateTime due) => new()
    {
        RegardingObjectId = contact,
        OwnerId = owner,
        ScheduledEnd = due,
        PriorityCode = Priority(rule.Severity),
        FollowUpType = rule.FollowUpType ?? CxFollowUpType.Recovery,
        FollowUpCustomer = CustomerKey(contact),
        Severity = rule.Severity,
        SlaDue = due,
        EscalationLevel = 0,
    };

    /// <summary>What stands on the task while it is open: table and id of the customer.</summary>
    public static string CustomerKey(EntityReference customer) => customer.LogicalName + ":" + customer.Id.ToString("D");

    /// <summary>Narrows a query to the open follow-ups of a customer. The lookup is named too: it is indexed, the text is not.</summary>
    public static void WhereOpenFor(FilterExpression criteria, EntityReference customer)
    {
        criteria.AddCondition(Task.Columns.RegardingObjectId, ConditionOperator.Equal, customer.Id);
        criteria.AddCondition(Task.Columns.FollowUpCustomer, ConditionOperator.Equal, CustomerKey(customer));
        criteria.AddCondition(Task.Columns.StateCode, ConditionOperator.Equal, 0);
    }

    /// <summary>The platform's priority (low 0, normal 1, high 2) for a severity.</summary>
    public static OptionSetValue Priority(CxSeverity? severity) => new(severity switch
    {
        CxSeverity.High or CxSeverity.Critical => HighPriority,
        CxSeverity.Low => LowPriority,
        _ => NormalPriority,
    });

    /// <summary>The priority of what has waited too long.</summary>
    public static OptionSetValue High => new(HighPriority);

    /// <summary>A description with one more line at its end; where it would not fit, the new line is cut, then left out.</summary>
    public static string WithLine(string? description, string line)
    {
        if (string.IsNullOrEmpty(description))
            return Cut(line, LongestDescription);
        var room = LongestDescription - description!.Length - 1;
        return room < 2 ? description : description + "\n" + Cut(line, room);
    }

    /// <summary>A text that is no longer than this; where it was cut, it ends in an ellipsis.</summary>
    public static string Cut(string text, int longest) => text.Length <= longest ? text : text.Substring(0, longest - 1) + "\u2026";
}
