using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>Writes the names of the settings (environment variables) as constants.</summary>
internal static class CSharpSettings
{
    public const string Class = "SettingNames";

    public static string Write(IEnumerable<Setting> settings)
    {
        var text = CSharpFile.Start().Summary("Schema names of the environment variables.");
        text.Open($"public static class {Class}");
        foreach (var setting in settings.OrderBy(s => s.SchemaName, StringComparer.Ordinal))
            text.Summary(setting.Description.English).Line($"public const string {ClassName.Bare(setting.SchemaName)} = \"{setting.SchemaName}\";");
        text.Close();
        return text.ToString();
    }
}
