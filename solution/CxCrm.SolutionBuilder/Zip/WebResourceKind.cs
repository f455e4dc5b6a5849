namespace CxCrm.SolutionBuilder.Zip;

/// <summary>The numbers of web resource types (webresource.webresourcetype), by file extension.</summary>
internal static class WebResourceKind
{
    private static readonly Dictionary<string, int> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = 1,
        [".htm"] = 1,
        [".css"] = 2,
        [".js"] = 3,
        [".xml"] = 4,
        [".png"] = 5,
        [".jpg"] = 6,
        [".gif"] = 7,
        [".ico"] = 10,
        [".svg"] = 11,
        [".resx"] = 12,
    };

    public static IEnumerable<string> Extensions => Kinds.Keys;

    public static int? Of(string name) => Kinds.TryGetValue(Path.GetExtension(name), out var kind) ? kind : null;
}
