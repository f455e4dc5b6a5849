using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Toolbox;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Writes on the journey what share of its statements is fact rather than assumption.</summary>
[Step(Message.Create, CxStatement.LogicalName, Stage.PostOperation, Mode.Sync, Why = "the share is read beside the statement just written")]
[Step(Message.Update, CxStatement.LogicalName, Stage.PostOperation, Mode.Sync, Filter = [CxStatement.Columns.EvidenceType, CxStatement.Columns.JourneyId],
    Why = "the share is read beside the statement just written")]
[Step(Message.Delete, CxStatement.LogicalName, Stage.PostOperation, Mode.Sync, Why = "the share is read beside the statements that are left")]
[PreImage("before", CxStatement.Columns.JourneyId)]
[CallBudget(4)]
public sealed class CountFacts : Step<CxStatement>
{
    protected override void Run(StepCall<CxStatement> call)
    {
        if (ParentDelete.Caused(call, CxJourney.LogicalName, CxProgram.LogicalName))
            return;
        foreach (var journey in JourneysOf(call).Distinct())
            call.System.Update(new CxJourney(journey) { FactShare = ShareOf(call, journey) });
    }

    private static IEnumerable<Guid> JourneysOf(StepCall<CxStatement> call)
    {
        if (call.Context.MessageName != Message.Create && call.Before.JourneyId is { } before)
            yield return before.Id;
        if (call.Context.MessageName != Message.Delete && call.Target.JourneyId is { } now)
            yield return now.Id;
    }

    private static decimal? ShareOf(PluginCall call, Guid journey)
    {
        var counts = call.System.RetrieveMultiple(new FetchExpression(Fetch(journey))).Entities;
        var assumptions = counts.Where(row => Value<OptionSetValue>(row, "evidence")?.Value == (int)CxEvidenceType.Assumption).Sum(row => Value<int>(row, "n"));
        return FactShare.Percent(counts.Sum(row => Value<int>(row, "n")), assumptions);
    }

    private static string Fetch(Guid journey) => string.Format(
        CultureInfo.InvariantCulture,
        """
        <fetch aggregate="true">
          <entity name="{0}">
            <attribute name="{1}" alias="evidence" groupby="true" />
            <attribute name="{2}" alias="n" aggregate="count" />
            <filter><condition attribute="{3}" operator="eq" value="{4:D}" /></filter>
          </entity>
        </fetch>
        """,
        CxStatement.LogicalName,
        CxStatement.Columns.EvidenceType,
        CxStatement.Columns.Id,
        CxStatement.Columns.JourneyId,
        journey);

    private static T? Value<T>(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value is T value ? value : default;
}
