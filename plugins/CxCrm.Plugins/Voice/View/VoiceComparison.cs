using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.View;

/// <summary>
/// Units, touchpoints, channels, segments or themes beside each other over the months asked for. Each with enough answers is tested against all others together, and the
/// p-values are adjusted for testing so many at once.
/// </summary>
internal sealed class VoiceComparison(IOrganizationService service, VoiceQuestion question, CxMetricSnapshotScope by)
{
    private const int MostGroups = 100;

    /// <summary>One call for the names and one for every two hundred months.</summary>
    public List<VoiceGroup> Groups()
    {
        var names = Names();
        var months = Months().ToList();
        var keys = names.Keys.ToDictionary(id => id, id => months.Select(month => Key(id, month)).ToList(), StringComparer.Ordinal);
        var snapshots = Snapshots.Read(service, keys.Values.SelectMany(list => list));
        var tallies = keys.ToDictionary(
            entry => entry.Key,
            entry => entry.Value.Aggregate(
                MetricTally.None, (sum, key) => snapshots.TryGetValue(key.Text, out var row) ? sum.Plus(Snapshots.TallyOf(row)) : sum),
            StringComparer.Ordinal);
        var groups = tallies.Where(entry => entry.Value.N > 0).Select(entry => Group(entry.Key, names[entry.Key], entry.Value)).ToList();
        Test(groups.Where(group => !group.Few).ToList(), tallies);
        return [.. groups.OrderByDescending(group => group.Value).ThenBy(group => group.Name, StringComparer.Ordinal)];
    }

    private VoiceGroup Group(string id, string name, MetricTally tally)
    {
        var group = new VoiceGroup { Id = id, Name = name };
        group.Show(tally.Measure(SnapshotMetrics.All[question.Metric]));
        return group;
    }

    private void Test(List<VoiceGroup> groups, Dictionary<string, MetricTally> tallies)
    {
        var metric = SnapshotMetrics.All[question.Metric];
        var all = groups.Aggregate(MetricTally.None, (sum, group) => sum.Plus(tallies[group.Id]));
        var tested = new List<VoiceGroup>();
        var values = new List<double>();
        foreach (var group in groups)
        {
            var own = tallies[group.Id];
            var others = all.Minus(own);
            if (MetricChange.Between(metric, others, own) is not { } change)
                continue;
            tested.Add(group);
            values.Add(change.P);
        }

        var adjusted = BenjaminiHochberg.Adjust(values);
        for (var i = 0; i < tested.Count; i++)
        {
            tested[i].P = Math.Round(adjusted[i], 4);
            tested[i].Differs = adjusted[i] <= BenjaminiHochberg.Accepted;
        }
    }

    private SnapshotKey Key(string id, DateTime month) => new(question.Metric, by, id, CxMetricSnapshotGrain.Month, month);

    private IEnumerable<DateTime> Months()
    {
        for (var month = SnapshotKey.PeriodOf(CxMetricSnapshotGrain.Month, question.First); month <= question.Last; month = month.AddMonths(1))
            yield return month;
    }

    private Dictionary<string, string> Names() => by switch
    {
        CxMetricSnapshotScope.Channel => Enum.GetValues(typeof(CxChannel)).Cast<CxChannel>()
            .ToDictionary(channel => ((int)channel).ToString(CultureInfo.InvariantCulture), channel => channel.ToString(), StringComparer.Ordinal),
        CxMetricSnapshotScope.Touchpoint => Rows(CxTouchpoint.LogicalName, CxTouchpoint.Columns.Name),
        CxMetricSnapshotScope.Theme => Rows(CxTheme.LogicalName, CxTheme.Columns.Name),
        CxMetricSnapshotScope.Segment or CxMetricSnapshotScope.Source => Kept(),
        _ => Rows(CxUnit.LogicalName, CxUnit.Columns.Name),
    };

    /// <summary>Groups without rows of their own: their name is their id, and those with most answers come first.</summary>
    /// <exception cref="UserFault">No answer of these months belongs to a segment: customers have none, or none of them answered.</exception>
    private Dictionary<string, string> Kept()
    {
        var fetch = new FetchExpression($"""
            <fetch aggregate="true" count="{MostGroups}">
              <entity name="{CxMetricSnapshot.LogicalName}">
                <attribute name="{CxMetricSnapshot.Columns.ScopeId}" alias="id" groupby="true" />
                <attribute name="{CxMetricSnapshot.Columns.N}" alias="n" aggregate="sum" />
                <order alias="n" descending="true" />
                <filter>
                  <condition attribute="{CxMetricSnapshot.Columns.Scope}" operator="eq" value="{(int)by}" />
                  <condition attribute="{CxMetricSnapshot.Columns.Metric}" operator="eq" value="{(int)question.Metric}" />
                  <condition attribute="{CxMetricSnapshot.Columns.Grain}" operator="eq" value="{(int)CxMetricSnapshotGrain.Month}" />
                  <condition attribute="{CxMetricSnapshot.Columns.PeriodStart}" operator="ge" value="{Months().First():yyyy-MM-dd}" />
                  <condition attribute="{CxMetricSnapshot.Columns.PeriodStart}" operator="le" value="{question.Last:yyyy-MM-dd}" />
                </filter>
              </entity>
            </fetch>
            """);
        var ids = service.RetrieveMultiple(fetch).Entities.Select(row => (string)row.GetAttributeValue<AliasedValue>("id").Value).ToList();
        if (ids.Count == 0 && by == CxMetricSnapshotScope.Segment)
            throw new UserFault(ErrorCode.NoSegments);
        return ids.ToDictionary(id => id, id => id, StringComparer.Ordinal);
    }

    private Dictionary<string, string> Rows(string table, string name)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(name), TopCount = MostGroups };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.AddOrder(name, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.ToDictionary(
            row => row.Id.ToString("D"), row => row.GetAttributeValue<string>(name) ?? "", StringComparer.Ordinal);
    }
}
