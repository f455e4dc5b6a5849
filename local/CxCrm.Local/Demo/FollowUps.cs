using System.Globalization;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.FollowUp;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Task = CxCrm.Plugins.Tables.Task;

namespace CxCrm.Local.Demo;

/// <summary>Makes up what became of the detractors' answers: one open follow-up per customer, most in time, some of the latest still open, some of those late.</summary>
internal sealed class FollowUps(DemoSeed seed, EntityReference rule)
{
    private const int Hours = 8;
    private const int HighestDetractor = 6;
    private const int Completed = 1;
    private const int CompletedStatus = 5;
    private const int HighPriority = 2;

    private readonly DemoRandom _random = seed.Random(DemoPart.FollowUps);
    private readonly Dictionary<Guid, DemoFollowUp> _latest = [];

    private readonly FollowUpDeadline _deadline = new(
        WorkingHours.Parse("""{"monday":"08:00-16:00","tuesday":"08:00-16:00","wednesday":"08:00-16:00","thursday":"08:00-16:00","friday":"08:00-16:00"}"""),
        new Holidays(Domain.Calendar.Country.Denmark));

    /// <summary>The follow-ups of these answers, which stand in order of time; the answers get their status.</summary>
    public IReadOnlyList<DemoFollowUp> Make(IEnumerable<DemoAnswer> answers)
    {
        var made = new List<DemoFollowUp>();
        foreach (var answer in answers.Where(answer => answer is { Row.Nps: <= HighestDetractor, Customer: not null }))
        {
            if (_latest.TryGetValue(answer.Customer!.Row.Id, out var before) && (before.ClosedOn is null || before.ClosedOn > answer.On))
                Add(before, answer);
            else
                made.Add(_latest[answer.Customer.Row.Id] = Raise(answer));
        }

        return made;
    }

    private void Add(DemoFollowUp open, DemoAnswer answer)
    {
        open.Alerts.Add(Alert(open.Row, answer, open.ClosedOn is null ? CxAlertState.AddedToOpen : CxAlertState.Closed));
        answer.Row.Status = open.ClosedOn is null ? CxFeedbackStatus.InFollowUp : CxFeedbackStatus.Closed;
    }

    private DemoFollowUp Raise(DemoAnswer answer)
    {
        var due = _deadline.DueOn(answer.On, Hours);
        var answered = _random.Chance(0.86) ? answer.On + ((due - answer.On) * (0.1 + (0.85 * _random.Share()))) : due.AddHours(_random.Next(1, 50));
        var closed = answered.AddHours(_random.Next(1, 40));
        var forgotten = answer.On > seed.Now.AddDays(-12) && _random.Chance(0.25);
        var followUp = new DemoFollowUp(Task(answer, due), [], forgotten || answered > seed.Now ? null : answered, forgotten || closed > seed.Now ? null : closed);
        Complete(followUp, answer, due);
        return followUp;
    }

    private Task Task(DemoAnswer answer, DateTime due) => new(_random.Id())
    {
        Subject = Subject(answer),
        RegardingObjectId = answer.Customer!.Row.ToEntityReference(),
        OwnerId = answer.Customer.Row.OwnerId,
        ScheduledEnd = due,
        SlaDue = due,
        PriorityCode = new OptionSetValue(HighPriority),
        FollowUpType = CxFollowUpType.Recovery,
        Severity = CxSeverity.High,
        FeedbackId = answer.Row.ToEntityReference(),
        ["overriddencreatedon"] = answer.On,
    };

    private static string Subject(DemoAnswer answer) => answer.Customer!.IsSwedish
        ? string.Create(CultureInfo.InvariantCulture, $"Ring {answer.Customer.Row.FirstName} {answer.Customer.Row.LastName}: {answer.Row.Nps} av 10")
        : string.Create(CultureInfo.InvariantCulture, $"Ring til {answer.Customer.Row.FirstName} {answer.Customer.Row.LastName}: {answer.Row.Nps} af 10");

    private void Complete(DemoFollowUp followUp, DemoAnswer answer, DateTime due)
    {
        var task = followUp.Row;
        followUp.Alerts.Add(Alert(task, answer, followUp.ClosedOn is null ? CxAlertState.Open : CxAlertState.Closed));
        answer.Row.Status = followUp.ClosedOn is null ? CxFeedbackStatus.InFollowUp : CxFeedbackStatus.Closed;
        if (followUp.AnsweredOn is { } answered)
            task.FirstResponseOn = answered;
        task.EscalationLevel = followUp.AnsweredOn is null ? (int)_deadline.LevelAt(due, seed.Now) : 0;
        if (followUp.ClosedOn is { } closed)
            followUp.Closing = Closing(task, closed);
        else
            task.FollowUpCustomer = "contact:" + answer.Customer!.Row.Id.ToString("D");
    }

    private Task Closing(Task task, DateTime closed) => new(task.Id)
    {
        StateCode = new OptionSetValue(Completed),
        StatusCode = new OptionSetValue(CompletedStatus),
        ActualEnd = closed,
        Outcome = _random.Next(0, 10) switch { < 6 => TaskOutcome.Recovered, < 8 => TaskOutcome.PartlyRecovered, 8 => TaskOutcome.NotRecovered, _ => TaskOutcome.NotReached },
        Cause = _random.Pick(Enum.GetValues<TaskCause>()),
    };

    private CxAlert Alert(Task task, DemoAnswer answer, CxAlertState state) => new(_random.Id())
    {
        RuleId = rule,
        TaskId = task.ToEntityReference(),
        FeedbackId = answer.Row.ToEntityReference(),
        Severity = CxSeverity.High,
        Reason = string.Create(CultureInfo.InvariantCulture, $"NPS {answer.Row.Nps} <= {HighestDetractor}"),
        RaisedOn = answer.On,
        State = state,
        OwnerId = answer.Customer!.Row.OwnerId,
        OverriddenCreatedOn = answer.On,
    };
}
