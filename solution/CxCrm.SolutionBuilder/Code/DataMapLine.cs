using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>One line of the data map.</summary>
internal sealed record DataMapLine(Table Table, string Column, Labels? Labels, PersonalData Personal)
{
    public static IEnumerable<DataMapLine> Of(SolutionModel model) =>
        model.Tables.OrderBy(t => t.LogicalName, StringComparer.Ordinal).SelectMany(Of);

    private static IEnumerable<DataMapLine> Of(Table table) =>
    [
        .. table.Columns.Where(c => c.Personal is not null).Select(c => new DataMapLine(table, c.LogicalName, c.Labels, c.Personal!)),
        .. table.Uses.Where(u => u.Personal is not null).Select(u => new DataMapLine(table, u.LogicalName, null, u.Personal!)),
    ];
}
