using CxCrm.SolutionBuilder.Model;
using CxCrm.SolutionBuilder.Zip;

namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>The rules of custom APIs.</summary>
internal static class CustomApiRules
{
    /// <summary>Dataverse refuses longer descriptions of custom APIs and their parameters.</summary>
    private const int LongestDescription = 300;

    public static void Check(CustomApi api, SolutionModel model, Action<string> report)
    {
        if (!api.Name.StartsWith(model.Solution.Publisher.Prefix + "_", StringComparison.Ordinal))
            report($"custom API '{api.Name}' must start with the publisher's prefix '{model.Solution.Publisher.Prefix}_'");
        if (api.Privilege.Length == 0)
            report($"custom API '{api.Name}': 'Privilege' is missing; without it anyone may call it");
        else if (!Privileges(model).Contains(api.Privilege))
            report($"custom API '{api.Name}': '{api.Privilege}' is no privilege of a table of ours, such as prvCreatecx_Feedback");
        if (api.Binding == 0 && api.Table.Length > 0)
            report($"custom API '{api.Name}' is global, so 'Table' has no meaning");
        if (api.Binding != 0 && model.Table(api.Table) is null)
            report($"custom API '{api.Name}' is bound, so 'Table' must name a table of the model, not '{api.Table}'");
        if (api.IsFunction && api.Request.Count > 0)
            report($"custom API '{api.Name}' is a function with parameters; make it an action");
        if (api.IsFunction && api.Response.Count == 0)
            report($"custom API '{api.Name}' is a function without an answer");
        if (api.MaxBytes is < 1 or > 16_777_216)
            report($"custom API '{api.Name}': 'MaxBytes' must be 1 to 16777216");
        if (api.Description.Length > LongestDescription)
            report($"custom API '{api.Name}': the description is longer than {LongestDescription.ToString(CultureInfo.InvariantCulture)} characters");
        foreach (var property in api.Request.Concat(api.Response))
            CheckProperty(property, api, model, report);
    }

    private static void CheckProperty(ApiProperty property, CustomApi api, SolutionModel model, Action<string> report)
    {
        if (property.Type is null)
            report($"custom API '{api.Name}': '{property.Name}' has the type {property.ClrType}, which no custom API can carry; use one of {ApiPropertyType.Known}");
        if (property.Description.Length > LongestDescription)
            report($"custom API '{api.Name}': the description of '{property.Name}' is longer than {LongestDescription.ToString(CultureInfo.InvariantCulture)} characters");
        if (property.Table.Length > 0 && model.Table(property.Table) is null && Facts.StandardTables.Find(property.Table) is null)
            report($"custom API '{api.Name}': '{property.Name}' names the unknown table '{property.Table}'");
    }

    private static HashSet<string> Privileges(SolutionModel model) =>
        [.. model.OwnTables.SelectMany(t => Enum.GetValues<Verb>().Select(v => RolePrivileges.Name(t.LogicalName, v, model))).OfType<string>()];
}
