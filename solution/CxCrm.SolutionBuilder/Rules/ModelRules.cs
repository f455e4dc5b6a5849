using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Every rule, in the order in which a reader of the model meets its subject.</summary>
internal static class ModelRules
{
    private static readonly IRule[] All =
    [
        new TableNames(),
        new ColumnNames(),
        new OptionValues(),
        new Defaults(),
        new NumberRanges(),
        new Relationships(),
        new Keys(),
        new ErasureActions(),
        new StatusReasons(),
        new ViewColumns(),
        new FormContents(),
        new ChartColumns(),
        new RoleRights(),
        new ColumnSecurity(),
        new SettingValues(),
        new AppEntries(),
        new DashboardTiles(),
        new WebResourceNames(),
    ];

    public static void Check(SolutionModel model, Findings findings)
    {
        foreach (var rule in All)
            rule.Check(model, findings);
    }
}
