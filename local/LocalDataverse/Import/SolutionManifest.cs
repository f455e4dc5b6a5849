using System.Xml.Linq;

namespace LocalDataverse.Import;

/// <summary>What solution.xml says of the solution.</summary>
internal sealed record SolutionManifest
{
    public required string UniqueName { get; init; }

    public required string FriendlyName { get; init; }

    public required Version Version { get; init; }

    public required string VersionText { get; init; }

    public required bool IsManaged { get; init; }

    public required PublisherFacts Publisher { get; init; }

    public IReadOnlyList<RootComponent> RootComponents { get; init; } = [];

    public IReadOnlyList<RequiredComponent> MissingDependencies { get; init; } = [];

    public static SolutionManifest Read(SolutionArchive archive)
    {
        var manifest = archive.Xml("solution.xml").Element("SolutionManifest")
            ?? throw Faults.InvalidSolutionFile("solution.xml has no SolutionManifest.");
        var name = manifest.TextOrNull("UniqueName") ?? throw Faults.InvalidSolutionFile("solution.xml names no solution (UniqueName).");
        var version = manifest.Text("Version");
        return new SolutionManifest
        {
            UniqueName = name,
            FriendlyName = manifest.Element("LocalizedNames").Labels("LocalizedName").In(Metadata.Labels.English) is { Length: > 0 } label ? label : name,
            Version = Parse(version),
            VersionText = version,
            IsManaged = manifest.Flag("Managed"),
            Publisher = ReadPublisher(manifest),
            RootComponents = [.. (manifest.Element("RootComponents")?.Elements("RootComponent") ?? []).Select(ReadRoot)],
            MissingDependencies = [.. (manifest.Element("MissingDependencies")?.Elements("MissingDependency") ?? []).Select(ReadRequired)],
        };
    }

    private static Version Parse(string text) =>
        Version.TryParse(text.Contains('.', StringComparison.Ordinal) ? text : text + ".0", out var version)
            ? version
            : throw Faults.InvalidSolutionFile($"'{text}' is not a version.");

    private static PublisherFacts ReadPublisher(XElement manifest)
    {
        var publisher = manifest.Element("Publisher") ?? throw Faults.InvalidSolutionFile("solution.xml has no Publisher.");
        var name = publisher.TextOrNull("UniqueName") ?? throw Faults.InvalidSolutionFile("the Publisher has no UniqueName.");
        return new PublisherFacts(
            name,
            publisher.Element("LocalizedNames").Labels("LocalizedName").In(Metadata.Labels.English) is { Length: > 0 } label ? label : name,
            publisher.Text("CustomizationPrefix"),
            publisher.Int("CustomizationOptionValuePrefix") ?? 10000);
    }

    private static RootComponent ReadRoot(XElement root) =>
        new(root.Attr("type"), root.Attr("schemaName"), Guid.TryParse(root.Attr("id"), out var id) ? id : null);

    private static RequiredComponent ReadRequired(XElement dependency)
    {
        var required = dependency.Element("Required") ?? throw Faults.InvalidSolutionFile("a MissingDependency names nothing that is Required.");
        var dependent = dependency.Element("Dependent");
        return new RequiredComponent(
            required.Attr("type"), required.Attr("schemaName"), Guid.TryParse(required.Attr("id"), out var id) ? id : null,
            required.Attr("parentSchemaName"), required.Attr("displayName"), required.Attr("solution"),
            dependent?.Attr("displayName") is { Length: > 0 } name ? name : dependent?.Attr("schemaName") ?? "");
    }
}
