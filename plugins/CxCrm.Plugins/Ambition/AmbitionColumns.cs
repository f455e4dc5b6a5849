using CxCrm.Domain.Ambition;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Ambition;

/// <summary>A target as the rules see it.</summary>
internal static class AmbitionColumns
{
    /// <summary>Null while one of its figures is missing.</summary>
    public static AmbitionTarget? TargetOf(CxAmbition row) => row is { Baseline: { } baseline, Target: { } target, DueOn: { } due }
        ? new AmbitionTarget(row.Direction == CxAmbitionDirection.Lower ? GoodDirection.Lower : GoodDirection.Higher, baseline, target, due)
        : null;
}
