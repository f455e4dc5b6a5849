namespace CxCrm.SolutionBuilder.Commands;

/// <summary>The repository's folders, found from the current folder upwards; they are the defaults of the options.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string Model => At("solution", "model");

    public static string[] Resources => [At("solution", "web", "dist"), At("solution", "model", "resources")];

    public static string Plugins => At("plugins", "CxCrm.Plugins", "bin", "Release", "net462", "CxCrm.Plugins.dll");

    public static string[] References => [At("sdk", "Microsoft.Xrm.Sdk", "bin", "Release", "net462", "Microsoft.Xrm.Sdk.dll")];

    public static string Code => At("plugins", "CxCrm.Plugins", "Tables");

    public static string Types => At("solution", "web", "src", "tables.g.ts");

    public static string ReferenceData => At("plugins", "CxCrm.Plugins", "ReferenceData");

    public static string Output => At("artifacts", "solution");

    public static string Documents => At("docs", "reference");

    private static string At(params string[] parts) => Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine([Root, .. parts]));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CxCrm.sln")))
                return folder.FullName;
        }

        return Environment.CurrentDirectory;
    }
}
