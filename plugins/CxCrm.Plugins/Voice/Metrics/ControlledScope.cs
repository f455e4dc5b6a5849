using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>The scope that a rule on control limits watches: the one it is narrowed to, or the whole company.</summary>
internal sealed class ControlledScope
{
    private ControlledScope(CxMetricSnapshotScope kind, string id)
    {
        Kind = kind;
        Id = id;
    }

    public CxMetricSnapshotScope Kind { get; }

    public string Id { get; }

    /// <summary>The scope; nothing where the rule is narrowed in more ways than there are snapshots for.</summary>
    public static ControlledScope? Of(CxAlertRule rule)
    {
        var named = Named(rule).ToList();
        if (named.Count > 1 || rule.OnlyKeyCustomers == true)
            return null;
        return named.Count == 1 ? named[0] : new ControlledScope(CxMetricSnapshotScope.Organization, SnapshotKey.Everything);
    }

    private static IEnumerable<ControlledScope> Named(CxAlertRule rule)
    {
        if (rule.ProgramId is { } program)
            yield return new ControlledScope(CxMetricSnapshotScope.Program, program.Id.ToString("D"));
        if (rule.SurveyId is { } survey)
            yield return new ControlledScope(CxMetricSnapshotScope.Survey, survey.Id.ToString("D"));
        if (rule.TouchpointId is { } touchpoint)
            yield return new ControlledScope(CxMetricSnapshotScope.Touchpoint, touchpoint.Id.ToString("D"));
        if (rule.UnitId is { } unit)
            yield return new ControlledScope(CxMetricSnapshotScope.Unit, unit.Id.ToString("D"));
        if (rule.Channel is { } channel)
            yield return new ControlledScope(CxMetricSnapshotScope.Channel, ((int)channel).ToString(CultureInfo.InvariantCulture));
    }
}
