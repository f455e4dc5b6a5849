using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>
/// Completes the views of a table. One of ours gets exactly one default of each of the five types that a table must have, and an Inactive
/// view; what the file does not say comes from its labels and columns. A standard table gets only what the file says.
/// </summary>
internal static class ViewPlan
{
    private const int NameWidth = 250;
    private const int Width = 125;
    private const int ManyColumns = 6;
    private const int FewColumns = 3;

    private static readonly (ViewType Type, string Name)[] Required =
    [
        (ViewType.Public, "active"),
        (ViewType.AdvancedFind, "advancedFind"),
        (ViewType.Associated, "associated"),
        (ViewType.QuickFind, "quickFind"),
        (ViewType.Lookup, "lookup"),
    ];

    public static IReadOnlyList<View> Of(Table table)
    {
        if (table.IsExtension)
            return [.. table.Views.Select(v => Complete(v, table))];
        var views = new List<View>(table.Views);
        foreach (var (type, name) in Required)
            EnsureDefault(views, type, name);
        if (views.All(v => v.Name != "inactive"))
            views.Add(new(table.At, "inactive", ViewType.Public));
        return [.. views.Select(v => Complete(v, table))];
    }

    /// <summary>The view that a list of the table shows when none is named.</summary>
    public static View Default(Table table) => Of(table).First(v => v is { IsDefault: true, Type: ViewType.Public });

    private static void EnsureDefault(List<View> views, ViewType type, string name)
    {
        if (views.Any(v => v.Type == type && v.IsDefault))
            return;
        var candidate = views.FindIndex(v => v.Type == type && (v.Name == name || type != ViewType.Public));
        if (candidate >= 0)
            views[candidate] = views[candidate] with { IsDefault = true };
        else
            views.Add(new(default, name, type) { IsDefault = true });
    }

    private static View Complete(View view, Table table) => view with
    {
        Labels = view.Labels ?? LabelsOf(view, table),
        Filter = view.Filter ?? [new(view.At, "statecode", "eq", [view.Name == "inactive" ? "1" : "0"])],
        Order = view.Order.Count > 0 ? view.Order : DefaultOrder(table),
        Columns = view.Columns.Count > 0 ? view.Columns : DefaultColumns(view.Type, table),
    };

    private static SortOrder[] DefaultOrder(Table table) =>
        KnownColumns.PrimaryName(table) is { Length: > 0 } name ? [new(table.At, name, false)] : [];

    private static ViewColumn[] DefaultColumns(ViewType type, Table table)
    {
        var many = type is ViewType.Public or ViewType.AdvancedFind;
        var others = table.Columns
            .Where(c => !c.IsPrimaryName && !c.Hidden && c.Type is not (ColumnType.Memo or ColumnType.File))
            .OrderByDescending(c => c.Required)
            .Take(many ? ManyColumns - 1 : FewColumns - 1)
            .Select(c => c.LogicalName);
        return
        [
            new(table.At, KnownColumns.PrimaryName(table), NameWidth),
            .. others.Select(c => new ViewColumn(table.At, c, Width)),
            new(table.At, "createdon", Width),
        ];
    }

    private static Labels LabelsOf(View view, Table table) => (view.Type, view.Name) switch
    {
        (ViewType.Public, "inactive") => Texts.About(table.PluralName, "Inactive {0}", "Inaktive {0}", "Inaktiva {0}"),
        (ViewType.Public, _) => Texts.About(table.PluralName, "Active {0}", "Aktive {0}", "Aktiva {0}"),
        (ViewType.AdvancedFind, _) => Texts.About(table.PluralName, "{0}, advanced find", "{0}, avanceret søgning", "{0}, avancerad sökning"),
        (ViewType.Associated, _) => Texts.About(table.PluralName, "{0}, associated", "{0}, tilknyttede", "{0}, associerade"),
        (ViewType.QuickFind, _) => Texts.About(table.PluralName, "{0}, quick find", "{0}, hurtigsøgning", "{0}, snabbsökning"),
        _ => Texts.About(table.PluralName, "{0}, lookup", "{0}, opslag", "{0}, uppslag"),
    };
}
