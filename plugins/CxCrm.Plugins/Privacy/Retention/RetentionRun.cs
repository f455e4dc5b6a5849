using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security;
using System.Text;
using CxCrm.Domain.Privacy.Retention;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Retention;

/// <summary>One rule on one table: which rows are due and not held, and what is done with them. A row that is done is not found again, so a run always starts anew.</summary>
internal sealed class RetentionRun(PluginCall call, CxRetentionRule rule, RetentionTable table, IReadOnlyList<string> emptied, HeldPersons held)
{
    private const int MostCounted = 5000;

    public bool Changes => rule.Action != CxRetentionRuleAction.Review;

    /// <summary>How many rows are due, at most 5,000. One call.</summary>
    public int Count() => Read(MostCounted).Count;

    /// <summary>Handles at most so many rows; returns how many. One call, and one per row.</summary>
    public int Handle(int most)
    {
        var rows = Read(most);
        foreach (var id in rows)
        {
            if (rule.Action == CxRetentionRuleAction.Delete) call.System.Delete(table.Name, id);
            else call.System.Update(Anonymised(id));
        }

        return rows.Count;
    }

    private List<Guid> Read(int most) => [.. call.System.RetrieveMultiple(new FetchExpression(Fetch(most))).Entities.Select(row => row.Id)];

    private Entity Anonymised(Guid id)
    {
        var row = new Entity(table.Name, id);
        foreach (var column in emptied) row[column] = null;
        return row;
    }

    private string Fetch(int most)
    {
        var fetch = new StringBuilder("<fetch top=\"").Append(most.ToString(CultureInfo.InvariantCulture)).Append("\"><entity name=\"").Append(table.Name).Append("\"><attribute name=\"")
            .Append(table.PrimaryId).Append("\" /><filter type=\"and\">");
        Condition(fetch, rule.DateColumn!, "lt", RetentionCutOff.Before(call.Now, rule.Months ?? 1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        fetch.Append(RetentionCondition.Check(rule.Condition));
        if (rule.Action == CxRetentionRuleAction.Anonymise) StillFull(fetch);
        foreach (var column in table.Persons) NotHeld(fetch, column);
        var direct = rule.PurposeId is not null && table.Purpose is not null;
        if (direct) Condition(fetch, table.Purpose!, "eq", rule.PurposeId!.Id.ToString("D"));
        fetch.Append("</filter>");
        if (rule.PurposeId is not null && !direct) ThroughSurvey(fetch);
        return fetch.Append("</entity></fetch>").ToString();
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

    private void ThroughSurvey(StringBuilder fetch)
    {
        fetch.Append("<link-entity name=\"").Append(CxSurvey.LogicalName).Append("\" from=\"").Append(CxSurvey.Columns.Id).Append("\" to=\"").Append(table.Survey).Append("\"><filter>");
        Condition(fetch, CxSurvey.Columns.PurposeId, "eq", rule.PurposeId!.Id.ToString("D"));
        fetch.Append("</filter></link-entity>");
    }

    private static void Condition(StringBuilder fetch, string column, string comparison, string value) =>
        fetch.Append("<condition attribute=\"").Append(SecurityElement.Escape(column)).Append("\" operator=\"").Append(comparison).Append("\" value=\"").Append(value).Append("\" />");
}
