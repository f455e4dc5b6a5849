using CxCrm.SolutionBuilder.Assembly;
using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>What goes into a zip: the model, the plug-in assembly if there is one, and the ids made from their names.</summary>
internal sealed record Package(SolutionModel Model, PluginAssembly? Plugins)
{
    public Identity Ids { get; } = new(Model.Solution.IdNamespace);

    public string Version => Model.Solution.Version;

    public IEnumerable<Table> Tables => Model.Tables.Where(t => t.IsInSolution).OrderBy(t => SchemaName(t.LogicalName), StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that solution files use for a table.</summary>
    public string SchemaName(string table) => StandardTables.Find(table)?.SchemaName ?? Model.Table(table)?.SchemaName ?? table;

    public Guid ViewId(Table table, View view) => view.Id ?? Ids.For("view", $"{table.LogicalName}/{view.Name}");

    public Guid FormId(Table table, Form form) => form.Id ?? Ids.For("form", $"{table.LogicalName}/{form.Name}");

    public Guid ChartId(Table table, Chart chart) => chart.Id ?? Ids.For("chart", $"{table.LogicalName}/{chart.Name}");

    public Guid RoleId(Role role) => role.Id ?? Ids.For("role", role.Code);

    public Guid ProfileId(SecurityProfile profile) => profile.Id ?? Ids.For("securityprofile", profile.Code);

    public Guid DashboardId(Dashboard dashboard) => dashboard.Id ?? Ids.For("dashboard", dashboard.Name);

    public Guid WebResourceId(string name) => Model.WebResources.FirstOrDefault(r => r.Name == name)?.Id ?? Ids.For("webresource", name);
}
