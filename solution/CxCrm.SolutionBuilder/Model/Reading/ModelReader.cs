namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads the model's folder. What can be read is read: a wrong file does not hide the errors of another.</summary>
internal static class ModelReader
{
    /// <param name="folder">The folder that holds <c>solution.yml</c>.</param>
    /// <param name="resources">Folders that hold web resources, each under a folder named after the prefix and an underscore.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <returns>Null when <c>solution.yml</c> can't be read.</returns>
    public static SolutionModel? Read(string folder, IEnumerable<string> resources, Findings findings)
    {
        if (SolutionReader.Read(Path.Combine(folder, "solution.yml"), findings) is not { } solution)
            return null;
        var prefix = solution.Publisher.Prefix;
        Source In(string file) => new(file, findings, solution.Languages, prefix);
        IEnumerable<Source> Files(string name) => Directory.Exists(Path.Combine(folder, name))
            ? Directory.EnumerateFiles(Path.Combine(folder, name), "*.yml").Order(StringComparer.Ordinal).Select(In)
            : [];
        T Optional<T>(string name, Func<Source, T> read, T otherwise)
        {
            var file = Path.Combine(folder, name);
            return File.Exists(file) ? read(In(file)) : otherwise;
        }

        var (roles, profiles) = Optional("roles.yml", RoleReader.Read, ([], []));
        var labels = Optional("webresources.yml", WebResourceReader.Labels, []);
        return new(solution)
        {
            Tables = [.. Files("tables").Select(TableReader.Read).OfType<Table>()],
            Choices = Optional("choices.yml", ChoiceReader.Read, []),
            Roles = roles,
            SecurityProfiles = profiles,
            Settings = Optional("settings.yml", SettingReader.Read, []),
            Dashboards = [.. Files("dashboards").Select(DashboardReader.Read).OfType<Dashboard>()],
            WebResourceLabels = labels,
            WebResources = WebResourceReader.Find(resources, prefix, labels),
            App = Optional<App?>("app.yml", AppReader.Read, null),
        };
    }
}
