namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads <c>settings.yml</c>: the environment variables.</summary>
internal static class SettingReader
{
    private static readonly Dictionary<string, SettingType> Types = new(StringComparer.Ordinal)
    {
        ["text"] = SettingType.Text,
        ["number"] = SettingType.Number,
        ["yesno"] = SettingType.YesNo,
        ["json"] = SettingType.Json,
        ["secret"] = SettingType.Secret,
    };

    public static List<Setting> Read(Source source)
    {
        if (YamlFile.Open(source) is not { } map)
            return [];
        return [.. map.Entries().Select(s => Read(s.Name, s.Map))];
    }

    private static Setting Read(string name, MapReader map)
    {
        var type = map.OneOf("type", Types);
        if (!map.Has("type"))
            map.Source.Report(map.Node, $"'type' is missing; one of {string.Join(", ", Types.Keys)}");
        var setting = new Setting(map.At, name, type ?? SettingType.Text, map.Text("default"), map.Labels(), map.Labels("description"), map.Flag("required"));
        map.RefuseUnknown();
        return setting;
    }
}
