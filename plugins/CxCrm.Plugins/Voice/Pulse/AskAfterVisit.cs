using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Pulse;

/// <summary>When a visit (an appointment with customers) is completed, the surveys on visits ask those who took part how it went.</summary>
[Step(Message.Update, Appointment.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["statecode"], Why = "The customers are asked within minutes; whoever closes the visit need not wait.")]
[PostImage("after", "statecode", "regardingobjectid", "actualend", "scheduledend")]
[CallBudget(90)]
public sealed class AskAfterVisit : Step<Appointment>
{
    private const int Completed = 1;
    private const int RequiredAttendee = 5;

    protected override void Run(StepCall<Appointment> call)
    {
        var visit = call.After;
        if (visit.StateCode?.Value == Completed)
            new EventPulse(call).Ask(CxSurveyTriggerEvent.Visit, PulseEvent.Of(call.Row, visit.ScheduledEnd ?? visit.ActualEnd, call.Now), Customers(call));
    }

    /// <summary>Whom the visit is about and who had to take part; one call.</summary>
    private static List<Guid> Customers(StepCall<Appointment> call)
    {
        var query = new QueryExpression(ActivityParty.LogicalName) { ColumnSet = new ColumnSet(ActivityParty.Columns.PartyId) };
        query.Criteria.AddCondition(ActivityParty.Columns.ActivityId, ConditionOperator.Equal, call.Id);
        query.Criteria.AddCondition(ActivityParty.Columns.ParticipationTypeMask, ConditionOperator.Equal, RequiredAttendee);
        var attendees = call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<ActivityParty>().PartyId);
        return new[] { call.After.RegardingObjectId }.Concat(attendees)
            .Where(party => party?.LogicalName == Contact.LogicalName)
            .Select(party => party!.Id)
            .Distinct()
            .Take(EventPulse.MostContacts)
            .ToList();
    }
}
