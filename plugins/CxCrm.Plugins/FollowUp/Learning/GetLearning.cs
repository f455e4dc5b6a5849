using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.FollowUp.Learning;

/// <summary>
/// The team lead's weekly learning: which causes made customers unhappy, how often, and what was learned. At most the latest 5,000 follow-ups, with the caller's rights. It tells of
/// causes, never of who closed what.
/// </summary>
[CustomApi("cx_GetLearning", Binding.Global, Kind.Action, Privilege = "prvReadcx_Alert", CallBudget = 2, MaxBytes = 1000,
    Description = "A team's closed follow-ups of a week by cause, most frequent first, with the goodwill spent and what was learned.")]
public sealed class GetLearning : Api<GetLearningRequest, GetLearningResponse>
{
    private const int DaysUnlessTold = 7;
    private const int Most = 5000;
    private const int MostLearnings = 50;
    private const int Completed = 1;

    protected override GetLearningResponse Run(ApiCall<GetLearningRequest> call)
    {
        var period = ReportPeriod.Of(call.Request.From, call.Request.To, call.Now, DaysUnlessTold);
        var owners = call.Request.Team is { } team ? Members(call.Service, team) : null;
        var tasks = Closed(call.Service, period, owners);
        var caused = tasks.Where(task => task.Cause is not null).ToList();
        var learning = new TeamLearning
        {
            N = caused.Count,
            Goodwill = Goodwill(caused),
            Causes = [.. caused.GroupBy(task => task.Cause!.Value).Select(same => Cause(same, caused.Count)).OrderByDescending(cause => cause.N).ThenBy(cause => cause.Cause, StringComparer.Ordinal)],
            Learnings = [.. tasks.Select(task => task.Learning).OfType<string>().Where(text => text.Trim().Length > 0).Take(MostLearnings)],
        };
        learning.Cover(period);
        return new GetLearningResponse { ResultJson = Json.Of(learning) };
    }

    private static LearnedCause Cause(IGrouping<TaskCause, Task> tasks, int n)
    {
        var cause = new LearnedCause { Cause = GetCustomerPanel.Code(tasks.Key), N = tasks.Count(), Goodwill = Goodwill(tasks) };
        cause.ShowShare(WilsonInterval.Measure(tasks.Count(), n));
        return cause;
    }

    private static decimal Goodwill(IEnumerable<Task> tasks) => tasks.Sum(task => task.GoodwillAmount ?? 0);

    private static object[] Members(IOrganizationService service, EntityReference team)
    {
        var query = new QueryExpression("teammembership") { ColumnSet = new ColumnSet("systemuserid") };
        query.Criteria.AddCondition("teamid", ConditionOperator.Equal, team.Id);
        return [team.Id, .. service.RetrieveMultiple(query).Entities.Select(row => (object)row.GetAttributeValue<Guid>("systemuserid"))];
    }

    private static List<Task> Closed(IOrganizationService service, ReportPeriod period, object[]? owners)
    {
        var query = new QueryExpression(Task.LogicalName)
        {
            ColumnSet = new ColumnSet(Task.Columns.Cause, Task.Columns.Learning, Task.Columns.GoodwillAmount),
            TopCount = Most,
        };
        query.Criteria.AddCondition(Task.Columns.FollowUpType, ConditionOperator.NotNull);
        query.Criteria.AddCondition(Task.Columns.StateCode, ConditionOperator.Equal, Completed);
        query.Criteria.AddCondition(Task.Columns.ActualEnd, ConditionOperator.GreaterEqual, period.From);
        query.Criteria.AddCondition(Task.Columns.ActualEnd, ConditionOperator.LessThan, period.To);
        if (owners is not null)
            query.Criteria.AddCondition(Task.Columns.OwnerId, ConditionOperator.In, owners);
        query.AddOrder(Task.Columns.ActualEnd, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<Task>()).ToList();
    }
}
