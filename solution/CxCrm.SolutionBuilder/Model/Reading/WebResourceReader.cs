namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads <c>webresources.yml</c> and finds the web resources: a resource's name is its path below a resource folder.</summary>
internal static class WebResourceReader
{
    public static List<WebResourceLabel> Labels(Source source)
    {
        if (YamlFile.Open(source) is not { } map)
            return [];
        return [.. map.Entries().Select(r => Label(r.Name, r.Map))];
    }

    public static List<WebResource> Find(IEnumerable<string> folders, string prefix, IReadOnlyList<WebResourceLabel> labels)
    {
        var found = new List<WebResource>();
        foreach (var folder in folders.Where(f => Directory.Exists(Path.Combine(f, prefix + "_"))))
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, prefix + "_"), "*", SearchOption.AllDirectories))
            {
                var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                var label = labels.FirstOrDefault(l => l.Name == name);
                found.Add(new(name, path, label?.Labels) { Id = label?.Id });
            }
        }

        return [.. found.OrderBy(r => r.Name, StringComparer.Ordinal)];
    }

    private static WebResourceLabel Label(string name, MapReader map)
    {
        var label = new WebResourceLabel(map.At, name, map.Labels()) { Id = map.Id("id") };
        map.RefuseUnknown();
        return label;
    }
}
