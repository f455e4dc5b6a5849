using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Retention;

/// <summary>
/// Applies the retention rules in slices: each call changes at most so many rows and says whether more are due. Rows of persons under a legal hold are left alone. A dry run
/// counts what would happen. Review rules never change anything; they count. A row that can't be deleted or changed does not stop a run: see <see cref="RetentionRun"/> and
/// <see cref="SkippedRows"/>.
/// </summary>
[CustomApi("cx_ApplyRetention", Binding.Global, Kind.Action, Privilege = "prvWritecx_RetentionRule", CallBudget = 1200, MaxBytes = 10000,
    Description = "Deletes or anonymises rows that are older than the retention rules allow, in slices; a dry run only counts.")]
public sealed class ApplyRetention : Api<ApplyRetentionRequest, ApplyRetentionResponse>
{
    private const int MostRows = 500;

    protected override ApplyRetentionResponse Run(ApiCall<ApplyRetentionRequest> call)
    {
        var left = call.Request.Rows ?? call.Settings.Integer(SettingNames.SliceRows, 1, MostRows);
        if (left is < 1 or > MostRows) throw new UserFault(ErrorCode.ValueUnknown, nameof(call.Request.Rows), left, "1-500");
        return call.Request.DryRun ? Preview(call) : Apply(call, left);
    }

    private static ApplyRetentionResponse Preview(ApiCall<ApplyRetentionRequest> call)
    {
        var failures = new List<RetentionFailure>();
        var counts = Runs(call, failures).Select(run => Line(run.Key, run.Value.Due())).ToList();
        return new() { Counts = Json.Of(counts), Failures = Json.Of(failures), Failed = failures.Count, Done = true };
    }

    private static ApplyRetentionResponse Apply(ApiCall<ApplyRetentionRequest> call, int left)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Retention);
        var counts = new List<RetentionCount>();
        var failures = new List<RetentionFailure>();
        foreach (var run in Runs(call, failures))
        {
            if (left <= 0) break;
            var rows = run.Value.Changes ? run.Value.Handle(left) : run.Value.Due().Count;
            if (run.Value.Changes) left -= rows;
            counts.Add(Line(run.Key, rows));
            var stays = left > 0 && run.Value.Changes ? run.Value.Left() : [];
            failures.AddRange(stays);
            Note(call, run.Key, rows, stays);
        }

        var handled = counts.Where(count => count.Action != "review").Sum(count => count.Rows);
        ScheduledJobs.End(call, job, handled, done: left > 0, cursor: null);
        return new() { Counts = Json.Of(counts), Failures = Json.Of(failures), Failed = failures.Count, Handled = handled, Done = left > 0 };
    }

    private static void Note(PluginCall call, CxRetentionRule rule, int rows, IReadOnlyList<RetentionFailure> stays) => call.System.Update(new CxRetentionRule(rule.Id)
    {
        LastRunOn = call.Now,
        LastHandled = rows,
        LastFailed = stays.Count,
        LastFailures = string.Join("\n", stays.Select(failure => failure.Row + ": " + failure.Reason)),
    });

    // Rules are checked again: a table may have changed since the rule was written. Such a rule does not stop the others.
    private static IEnumerable<KeyValuePair<CxRetentionRule, RetentionRun>> Runs(ApiCall<ApplyRetentionRequest> call, List<RetentionFailure> failures)
    {
        var held = HeldPersons.Read(call);
        var map = DataMapReader.Read(call.System);
        var skipped = SkippedRows.Parse(call.Request.Skip);
        foreach (var rule in Rules(call))
        {
            if (Table(call, rule, failures) is not { } table) continue;
            var blockers = rule.Action == CxRetentionRuleAction.Delete ? RetentionBlocker.Of(call.System, table.Name) : [];
            yield return new(rule, new RetentionRun(call, rule, table, table.Emptied(map), held, skipped, blockers));
        }
    }

    private static RetentionTable? Table(ApiCall<ApplyRetentionRequest> call, CxRetentionRule rule, List<RetentionFailure> failures)
    {
        var table = RetentionTable.Find(call.System, rule.Table);
        if (table is not null && table.WrongColumn(rule) is null) return table;
        RetentionFailure[] wrong = [new() { Rule = rule.Name ?? "", Table = rule.Table ?? "", Reason = table is null ? ErrorCode.RetentionTableUnknown : ErrorCode.RetentionColumnWrong }];
        failures.AddRange(wrong);
        if (!call.Request.DryRun) Note(call, rule, 0, wrong);
        return null;
    }

    private static IEnumerable<CxRetentionRule> Rules(ApiCall<ApplyRetentionRequest> call)
    {
        var query = new QueryExpression(CxRetentionRule.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxRetentionRule.Columns.Name, CxRetentionRule.Columns.Table, CxRetentionRule.Columns.DateColumn, CxRetentionRule.Columns.Condition,
                CxRetentionRule.Columns.PurposeId, CxRetentionRule.Columns.Months, CxRetentionRule.Columns.Action),
        };
        query.Criteria.AddCondition(CxRetentionRule.Columns.StateCode, ConditionOperator.Equal, 0);
        if (call.Request.Rule is { } one) query.Criteria.AddCondition(CxRetentionRule.Columns.Id, ConditionOperator.Equal, one.Id);
        query.AddOrder(CxRetentionRule.Columns.Name, OrderType.Ascending);
        return call.Service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxRetentionRule>());
    }

    private static RetentionCount Line(CxRetentionRule rule, IReadOnlyList<Guid> due)
    {
        var line = Line(rule, due.Count);
        line.Next = due.Count > 0 ? due[0].ToString("D") : null;
        return line;
    }

    private static RetentionCount Line(CxRetentionRule rule, int rows) => new()
    {
        Rule = rule.Name ?? "",
        Table = rule.Table ?? "",
        Action = rule.Action switch
        {
            CxRetentionRuleAction.Delete => "delete",
            CxRetentionRuleAction.Anonymise => "anonymise",
            CxRetentionRuleAction.Review => "review",
            _ => throw new InvalidOperationException("A retention rule without an action."),
        },
        Rows = rows,
    };
}
