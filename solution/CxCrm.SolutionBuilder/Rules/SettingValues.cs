using System.Text.Json;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Settings carry the prefix and their defaults are of their type; a secret has none.</summary>
internal sealed class SettingValues : IRule
{
    public void Check(SolutionModel model, Findings findings)
    {
        var prefix = model.Solution.Publisher.Prefix + "_";
        TableNames.ReportTwice(model.Settings.Select(s => (s.SchemaName, s.At)), "setting", findings);
        foreach (var setting in model.Settings)
        {
            if (!setting.SchemaName.StartsWith(prefix, StringComparison.Ordinal))
                findings.Report(setting.At, $"setting '{setting.SchemaName}' must start with the publisher's prefix '{prefix}'");
            if (setting.Default is { } value && Expected(setting.Type, value) is { } expected)
                findings.Report(setting.At, $"default of '{setting.SchemaName}' must be {expected}, not '{value}'");
        }
    }

    private static string? Expected(SettingType type, string value) => type switch
    {
        SettingType.Number when !decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => "a number",
        SettingType.YesNo when value is not ("yes" or "no") => "yes or no",
        SettingType.Json when !IsJson(value) => "JSON",
        SettingType.Secret => "absent (a secret has no default)",
        _ => null,
    };

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
