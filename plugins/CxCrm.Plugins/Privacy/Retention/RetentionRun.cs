using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security;
using System.Text;
using CxCrm.Domain.Privacy.Retention;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Retention;

/// <summary>
/// One rule on one table: which rows are due and not held, and what is done with them. A row that is done is not found again, so a run always starts anew. Rows that other rows
/// forbid to delete are not asked for, so that they neither stop the run nor fill its slices; they are listed.
/// </summary>
internal sealed class RetentionRun(
    PluginCall call, CxRetentionRule rule, RetentionTable table, IReadOnlyList<string> emptied, HeldPersons held, SkippedRows skipped, IReadOnlyList<RetentionBlocker> blockers)
{
    private const int MostCounted = 5000;
    private const int MostListed = 50;

    public bool Changes => rule.Action != CxRetentionRuleAction.Review;

    /// <summary>The rows that are due, at most 5,000, in the order in which they are handled. One call.</summary>
    public IReadOnlyList<Guid> Due() => Read(MostCounted);

    /// <summary>Handles at most so many rows; returns how many. One call, and one per row.</summary>
    public int Handle(int most)
    {
        var rows = Read(most);
        foreach (var id in rows) Change(id);
        return rows.Count;
    }

    /// <summary>What is due and stays, fifty rows at most: left out by the caller, or held by other rows. One call for each table that may hold them.</summary>
    public IReadOnlyList<RetentionFailure> Left()
    {
        var left = new List<RetentionFailure>(skipped.Of(table.Name).Select(row => Failure(row.Row, row.Reason)));
        foreach (var blocker in blockers)
        {
            if (left.Count >= MostListed) break;
            var reason = TextCatalog.Text(call.Language, TextKey.RetentionBlocked, blocker.Table);
            left.AddRange(Ids(Fetch(MostListed - left.Count, blocker)).Select(id => Failure(id.ToString("D"), reason)));
        }

        return left;
    }

    private RetentionFailure Failure(string row, string reason) => new() { Rule = rule.Name ?? "", Table = table.Name, Row = row, Reason = reason };

    private void Change(Guid id)
    {
        if (rule.Action == CxRetentionRuleAction.Delete) call.System.Delete(table.Name, id);
        else call.System.Update(Anonymised(id));
    }

    private List<Guid> Read(int most) => Ids(Fetch(most));

    private List<Guid> Ids(string fetch) => [.. call.System.RetrieveMultiple(new FetchExpression(fetch)).Entities.Select(row => row.Id)];

    private Entity Anonymised(Guid id)
    {
        var row = new Entity(table.Name, id);
        foreach (var column in emptied) row[column] = null;
        return row;
    }

    // With a blocker: the rows that it holds; without one: those that nothing holds.
    private string Fetch(int most, RetentionBlocker? blocker = null)
    {
        var fetch = new StringBuilder("<fetch distinct=\"true\" top=\"").Append(most.ToString(CultureInfo.InvariantCulture)).Append("\"><entity name=\"").Append(table.Name).Append("\"><attribute name=\"")
            .Append(table.PrimaryId).Append("\" /><filter type=\"and\">");
        Condition(fetch, rule.DateColumn!, "lt", RetentionCutOff.Before(call.Now, rule.Months ?? 1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        fetch.Append(RetentionCondition.Check(rule.Condition));
        if (rule.Action == CxRetentionRuleAction.Anonymise) StillFull(fetch);
        foreach (var column in table.Persons) NotHeld(fetch, column);
        var direct = rule.PurposeId is not null && table.Purpose is not null;
        if (direct) Condition(fetch, table.Purpose!, "eq", rule.PurposeId!.Id.ToString("D"));
        if (blocker is null) NotSkipped(fetch);
        var free = blocker is null ? blockers : [];
        for (var at = 0; at < free.Count; at++) Free(fetch, free[at], at);
        fetch.Append("</filter>");
        for (var at = 0; at < free.Count; at++) Link(fetch, free[at], "outer", Alias(at));
        if (blocker is not null) Link(fetch, blocker, "inner", Alias(0));
        if (rule.PurposeId is not null && !direct) ThroughSurvey(fetch);
        return fetch.Append("<order attribute=\"").Append(table.PrimaryId).Append("\" /></entity></fetch>").ToString();
    }

    private void StillFull(StringBuilder fetch)
    {
        fetch.Append("<filter type=\"or\">");
        foreach (var column in emptied) fetch.Append("<condition attribute=\"").Append(column).Append("\" operator=\"not-null\" />");
        fetch.Append("</filter>");
    }

    private void NotHeld(StringBuilder fetch, string column)
    {
        var ids = held.For(table.Name);
        if (ids.Count == 0) return;
        fetch.Append("<filter type=\"or\"><condition attribute=\"").Append(column).Append("\" operator=\"null\" /><condition attribute=\"").Append(column).Append("\" operator=\"not-in\">");
        foreach (var id in ids) fetch.Append("<value>").Append(id.ToString("D")).Append("</value>");
        fetch.Append("</condition></filter>");
    }

    private void NotSkipped(StringBuilder fetch)
    {
        var rows = skipped.Of(table.Name);
        if (rows.Count == 0) return;
        fetch.Append("<condition attribute=\"").Append(table.PrimaryId).Append("\" operator=\"not-in\">");
        foreach (var row in rows) fetch.Append("<value>").Append(Guid.Parse(row.Row).ToString("D")).Append("</value>");
        fetch.Append("</condition>");
    }

    private static void Free(StringBuilder fetch, RetentionBlocker blocker, int at) => fetch
        .Append("<condition entityname=\"").Append(Alias(at)).Append("\" attribute=\"").Append(blocker.PrimaryId).Append("\" operator=\"null\" />");

    private void Link(StringBuilder fetch, RetentionBlocker blocker, string type, string alias) => fetch
        .Append("<link-entity name=\"").Append(blocker.Table).Append("\" from=\"").Append(blocker.Lookup).Append("\" to=\"").Append(table.PrimaryId)
        .Append("\" link-type=\"").Append(type).Append("\" alias=\"").Append(alias).Append("\" />");

    private static string Alias(int at) => "held" + at.ToString(CultureInfo.InvariantCulture);

    private void ThroughSurvey(StringBuilder fetch)
    {
        fetch.Append("<link-entity name=\"").Append(CxSurvey.LogicalName).Append("\" from=\"").Append(CxSurvey.Columns.Id).Append("\" to=\"").Append(table.Survey).Append("\"><filter>");
        Condition(fetch, CxSurvey.Columns.PurposeId, "eq", rule.PurposeId!.Id.ToString("D"));
        fetch.Append("</filter></link-entity>");
    }

    private static void Condition(StringBuilder fetch, string column, string comparison, string value) =>
        fetch.Append("<condition attribute=\"").Append(SecurityElement.Escape(column)).Append("\" operator=\"").Append(comparison).Append("\" value=\"").Append(value).Append("\" />");
}
