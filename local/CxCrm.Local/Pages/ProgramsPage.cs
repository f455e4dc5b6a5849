using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Local.Pages;

/// <summary>The programs the user may read; each opens its cockpit.</summary>
internal static class ProgramsPage
{
    private const string Cockpit = "/WebResources/cx_/pages/cockpit.html?id=";

    public static Markup Of(IOrganizationService service)
    {
        var query = new QueryExpression(CxProgram.LogicalName) { ColumnSet = new ColumnSet(CxProgram.Columns.Name, CxProgram.Columns.State, CxProgram.Columns.StartsOn), TopCount = Paging.Size };
        query.AddOrder(CxProgram.Columns.Name, OrderType.Ascending);
        var rows = service.RetrieveMultiple(query).Entities;
        return Markup.Of($"""
            <table>
            <caption>{(rows.Count == 0 ? "There is no program." : "Customer experience programs")}</caption>
            <thead><tr><th scope="col">Program</th><th scope="col">State</th><th scope="col">Start</th></tr></thead>
            <tbody>
            {Markup.Join(rows.Select(row => Row(row.ToEntity<CxProgram>())))}</tbody>
            </table>
            """);
    }

    private static Markup Row(CxProgram program) => Markup.Of($"""
        <tr><td><a href="{Cockpit}{program.Id}">{program.Name}</a></td><td>{(program.FormattedValues.TryGetValue(CxProgram.Columns.State, out var state) ? state : "")}</td><td>{(program.StartsOn is { } start ? Markup.Of($"{start:yyyy-MM-dd}") : Markup.None)}</td></tr>

        """);
}
