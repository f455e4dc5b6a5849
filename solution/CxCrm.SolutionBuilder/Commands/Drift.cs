namespace CxCrm.SolutionBuilder.Commands;

/// <summary>Writes generated files, or tells which differ. Files that are no longer generated are removed.</summary>
internal static class Drift
{
    /// <param name="files">Contents by path.</param>
    /// <param name="folder">A folder that holds nothing but generated files of the pattern.</param>
    /// <param name="pattern">Such as <c>*.g.cs</c>.</param>
    /// <param name="check">Write nothing; report what differs and return 1.</param>
    public static int Apply(IReadOnlyDictionary<string, string> files, string folder, string pattern, bool check)
    {
        var expected = files.Keys.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var stale = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, pattern).Where(f => !expected.Contains(Path.GetFullPath(f))).Order(StringComparer.Ordinal).ToList()
            : [];
        var changed = files.Where(f => !File.Exists(f.Key) || File.ReadAllText(f.Key).ReplaceLineEndings("\n") != f.Value).OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        if (check)
            return Report(stale, changed.Select(c => c.Key).ToList());
        foreach (var file in stale)
            File.Delete(file);
        foreach (var (path, text) in changed)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, text);
        }

        return 0;
    }

    private static int Report(List<string> stale, List<string> changed)
    {
        foreach (var path in changed)
            Console.Error.WriteLine($"{path}: error CX0101: differs from what the model says; run the builder's generate or docs and commit the result");
        foreach (var path in stale)
            Console.Error.WriteLine($"{path}: error CX0101: is no longer generated; run the builder's generate or docs and commit the result");
        return stale.Count + changed.Count > 0 ? 1 : 0;
    }
}
