using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Docs;

/// <summary>The settings (environment variables) an administrator may give values.</summary>
internal static class SettingsDocument
{
    public static string Write(SolutionModel model)
    {
        var text = new Markdown("Settings", "Environment variables. A default stands until an environment gives a value.");
        text.Line().Head("Setting", "Type", "Default", "Label", "Meaning");
        foreach (var setting in model.Settings.OrderBy(s => s.SchemaName, StringComparer.Ordinal))
            text.Row($"`{setting.SchemaName}`", setting.Type.ToString().ToLowerInvariant(), setting.Default is { Length: > 0 } value ? $"`{value}`" : "", setting.Labels.English, setting.Description.English);
        return text.ToString();
    }
}
