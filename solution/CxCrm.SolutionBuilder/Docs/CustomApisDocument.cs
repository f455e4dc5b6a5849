using CxCrm.SolutionBuilder.Assembly;

namespace CxCrm.SolutionBuilder.Docs;

/// <summary>The custom APIs: the server's public interface.</summary>
internal static class CustomApisDocument
{
    public static string Write(PluginAssembly assembly)
    {
        var text = new Markdown("Custom APIs", "Called as `POST /api/data/v9.2/{name}` (actions) or `GET /api/data/v9.2/{name}()` (functions), with the privilege named.");
        foreach (var api in assembly.CustomApis.OrderBy(a => a.Name, StringComparer.Ordinal))
            WriteApi(text, api);
        return text.ToString();
    }

    private static void WriteApi(Markdown text, CustomApi api)
    {
        text.Section(api.Name);
        if (api.Description.Length > 0)
            text.Line(api.Description).Line();
        var bound = api.Binding switch { 1 => $", bound to a row of `{api.Table}`", 2 => $", bound to `{api.Table}`", _ => "" };
        text.Line($"{(api.IsFunction ? "Function" : "Action")}{bound}. Needs `{api.Privilege}`. At most {api.CallBudget.ToString(CultureInfo.InvariantCulture)} service calls; texts up to {api.MaxBytes.ToString(CultureInfo.InvariantCulture)} bytes.");
        if (api.Request.Count + api.Response.Count == 0)
            return;
        text.Line().Head("Name", "Direction", "Type", "Holds");
        foreach (var property in api.Request)
            text.Row($"`{property.Name}`", property.Optional ? "in, optional" : "in", TypeOf(property), property.Description);
        foreach (var property in api.Response)
            text.Row($"`{property.Name}`", "out", TypeOf(property), property.Description);
    }

    private static string TypeOf(ApiProperty property) =>
        (property.Type is { } type ? ApiPropertyType.Word(type) : property.ClrType) + (property.Table.Length > 0 ? $" ({property.Table})" : "");
}
