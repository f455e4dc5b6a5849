using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>The status reasons of a table: its own, or Active (1) and Inactive (2) as Dataverse creates them.</summary>
internal static class StatusPlan
{
    private static readonly StatusReason[] Standard =
    [
        new(default, 0, 1, "active", Texts.Active),
        new(default, 1, 2, "inactive", Texts.Inactive),
    ];

    public static IReadOnlyList<StatusReason> Of(Table table) => table.StatusReasons.Count > 0 ? table.StatusReasons : Standard;
}
