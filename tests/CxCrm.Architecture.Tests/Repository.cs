using System.Xml.Linq;

namespace CxCrm.Architecture.Tests;

/// <summary>The sources beside the tests.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Paths relative to the root, with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions)
    {
        var path = Path.Combine(Root, folder);
        if (!Directory.Exists(path))
            return [];
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file), StringComparer.Ordinal))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "dist"))
            .Order(StringComparer.Ordinal);
    }

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>The projects whose assemblies a project gets to use, by their names.</summary>
    public static IEnumerable<string> UsedProjects(string project) =>
        from reference in XDocument.Parse(Text(project)).Descendants("ProjectReference")
        where (string?)reference.Attribute("ReferenceOutputAssembly") != "false"
        select Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/'));

    /// <summary>All projects of the given folders.</summary>
    public static IEnumerable<string> Projects(params string[] folders) => folders.SelectMany(folder => Files(folder, ".csproj"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CxCrm.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds CxCrm.sln.");
    }
}
