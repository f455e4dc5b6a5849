using CxCrm.SolutionBuilder.Model;
using CxCrm.SolutionBuilder.Zip;

namespace CxCrm.SolutionBuilder.Docs;

/// <summary>The roles as a matrix of tables and depths.</summary>
internal static class RolesDocument
{
    private static readonly (Verb Verb, string Letter)[] Verbs =
    [
        (Verb.Create, "C"), (Verb.Read, "R"), (Verb.Write, "U"), (Verb.Delete, "D"),
        (Verb.Append, "N"), (Verb.AppendTo, "T"), (Verb.Assign, "A"), (Verb.Share, "S"),
    ];

    public static string Write(SolutionModel model)
    {
        var text = new Markdown("Roles", "Additive to Basic User. C create, R read, U update, D delete, N append, T append to, A assign, S share; u user, b business unit, d business unit and below, o organization.");
        text.Line();
        foreach (var role in model.Roles)
            text.Line($"- **{role.Name}**: {role.Description}");
        text.Section("Rights");
        text.Head(["Table", .. model.Roles.Select(r => r.Name)]);
        foreach (var table in model.Roles.SelectMany(r => r.Cells).Select(c => c.Table).Distinct().Order(StringComparer.Ordinal))
            text.Row([$"`{table}`", .. model.Roles.Select(r => Cell(r, table, model))]);
        var others = model.Roles.SelectMany(r => r.Privileges.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var privilege in others)
            text.Row([$"`{privilege}`", .. model.Roles.Select(r => Letter(r.Privileges.GetValueOrDefault(privilege)))]);
        return text.ToString();
    }

    private static string Cell(Role role, string table, SolutionModel model)
    {
        var granted = RolePrivileges.Of(role, model);
        return string.Join(' ', Verbs
            .Select(v => (v.Letter, Name: RolePrivileges.Name(table, v.Verb, model)))
            .Where(v => v.Name is not null && granted.ContainsKey(v.Name))
            .Select(v => $"{v.Letter}:{Letter(granted[v.Name!])}"));
    }

    private static string Letter(Depth depth) => depth switch
    {
        Depth.Basic => "u",
        Depth.Local => "b",
        Depth.Deep => "d",
        Depth.Global => "o",
        _ => "",
    };
}
