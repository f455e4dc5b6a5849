namespace CxCrm.SolutionBuilder.Model;

/// <summary>Everything the model's files say.</summary>
internal sealed record SolutionModel(SolutionInfo Solution)
{
    public IReadOnlyList<Table> Tables { get; init; } = [];

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public IReadOnlyList<SecurityProfile> SecurityProfiles { get; init; } = [];

    public IReadOnlyList<Setting> Settings { get; init; } = [];

    public IReadOnlyList<Dashboard> Dashboards { get; init; } = [];

    public IReadOnlyList<WebResourceLabel> WebResourceLabels { get; init; } = [];

    public IReadOnlyList<WebResource> WebResources { get; init; } = [];

    public App? App { get; init; }

    /// <summary>The tables that the solution creates.</summary>
    public IEnumerable<Table> OwnTables => Tables.Where(t => !t.IsExtension);

    public Table? Table(string logicalName) => Tables.FirstOrDefault(t => t.LogicalName == logicalName);

    public Choice? Choice(string name) => Choices.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a page or icon is known: labelled in webresources.yml, or found. Pages are built after code is generated, so a label is enough until packing.</summary>
    public bool HasWebResource(string name) => WebResourceLabels.Any(r => r.Name == name) || WebResources.Any(r => r.Name == name);

    public string WebResourceNames => string.Join(", ", WebResourceLabels.Select(r => r.Name).Concat(WebResources.Select(r => r.Name)).Distinct());

    /// <summary>The options of a choice column, local or global.</summary>
    public IReadOnlyList<Option> OptionsOf(Column column) =>
        column.GlobalChoice is { } name ? Choice(name)?.Options ?? [] : column.Options;
}
