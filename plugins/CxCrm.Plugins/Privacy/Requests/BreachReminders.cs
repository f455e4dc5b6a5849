using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy.Requests;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;
using Task = CxCrm.Plugins.Tables.Task;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>Breaches that nobody has told the authority about, nor judged as not to be told (GDPR Art. 33). The owner gets a task per step.</summary>
internal sealed class BreachReminders(PluginCall call, bool listOnly)
{
    private const int Most = 100;

    public int Reminded { get; private set; }

    /// <summary>One call, and two per reminder.</summary>
    public IEnumerable<PrivacyDeadline> Run() => Open().Select(Line).ToList();

    private IEnumerable<CxBreach> Open()
    {
        var query = new QueryExpression(CxBreach.LogicalName)
        {
            ColumnSet = new ColumnSet(CxBreach.Columns.NotifyDue, CxBreach.Columns.OwnerId, CxBreach.Columns.RemindedHours),
            TopCount = Most,
        };
        query.Criteria.AddCondition(CxBreach.Columns.State, ConditionOperator.Equal, (int)CxBreachState.Open);
        query.Criteria.AddCondition(CxBreach.Columns.AuthorityToldOn, ConditionOperator.Null);
        query.Criteria.AddCondition(CxBreach.Columns.NotifyDue, ConditionOperator.NotNull);
        query.AddOrder(CxBreach.Columns.NotifyDue, OrderType.Ascending);
        return call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxBreach>());
    }

    private PrivacyDeadline Line(CxBreach breach)
    {
        var due = breach.NotifyDue!.Value;
        var hours = (int)Math.Floor((due - call.Now).TotalHours);
        var step = ReminderSteps.OfHours(hours);
        if (!listOnly && ReminderSteps.IsNew(step, breach.RemindedHours)) Remind(breach, due, step!.Value);
        return new() { Kind = "breach", Id = breach.Id.ToString("D"), Due = due, DaysLeft = (int)Math.Floor(hours / 24.0) };
    }

    private void Remind(CxBreach breach, DateTime due, int step)
    {
        call.System.Create(new Task
        {
            Subject = TextCatalog.Text(call.Language, TextKey.ReminderBreach, LetterDate.Of(due, call.Language) + due.ToString(" HH:mm", CultureInfo.InvariantCulture)),
            RegardingObjectId = breach.ToEntityReference(),
            ScheduledEnd = due,
            OwnerId = breach.OwnerId,
        });
        call.System.Update(new CxBreach(breach.Id) { RemindedHours = step });
        Reminded++;
    }
}
