using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Facts;

/// <summary>Texts that the builder itself supplies where a file says nothing.</summary>
internal static class Texts
{
    private const int Danish = 1030;
    private const int Swedish = 1053;

    public static readonly Labels General = Of("General", "Generelt", "Allmänt");
    public static readonly Labels Timeline = Of("Timeline", "Tidslinje", "Tidslinje");
    public static readonly Labels Administration = Of("Administration", "Administration", "Administration");
    public static readonly Labels Information = Of("Information", "Oplysninger", "Information");
    public static readonly Labels QuickCreate = Of("Quick create", "Hurtig oprettelse", "Snabbregistrering");
    public static readonly Labels Active = Of("Active", "Aktiv", "Aktiv");
    public static readonly Labels Inactive = Of("Inactive", "Inaktiv", "Inaktiv");
    public static readonly Labels Yes = Of("Yes", "Ja", "Ja");
    public static readonly Labels No = Of("No", "Nej", "Nej");

    public static Labels Of(string en, string da, string sv) =>
        new(default, new Dictionary<int, string> { [Labels.Base] = en, [Danish] = da, [Swedish] = sv });

    /// <summary>Puts the table's plural into a pattern of each language, in lower case unless it starts with an abbreviation.</summary>
    public static Labels About(Labels plural, string en, string da, string sv)
    {
        var patterns = Of(en, da, sv);
        return plural.With((lcid, text) =>
        {
            var pattern = patterns.In(lcid);
            var inside = pattern.StartsWith("{0}", StringComparison.Ordinal) || text.Length > 1 && char.IsUpper(text[1]) ? text : Lower(text);
            return string.Format(CultureInfo.InvariantCulture, pattern, inside);
        });
    }

    private static string Lower(string text) =>
        text.Length == 0 ? text : text[..1].ToLowerInvariant() + text[1..];
}
