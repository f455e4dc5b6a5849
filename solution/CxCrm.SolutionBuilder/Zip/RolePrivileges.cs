using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>
/// Turns the cells of the matrix into privileges. Unless a cell says so itself, append follows the greater of create and update, and append
/// to follows read. Where two tables share a privilege (activities), the greater depth holds.
/// </summary>
internal static class RolePrivileges
{
    public static IReadOnlyDictionary<string, Depth> Of(Role role, SolutionModel model)
    {
        var privileges = new SortedDictionary<string, Depth>(StringComparer.Ordinal);
        foreach (var cell in role.Cells)
        {
            foreach (var (verb, depth) in Complete(cell.Depths))
            {
                if (Name(cell.Table, verb, model) is { } name)
                    Grant(privileges, name, depth);
            }
        }

        foreach (var (name, depth) in role.Privileges)
            Grant(privileges, name, depth);
        return privileges;
    }

    /// <summary>The name of a privilege; null where the table has none for the verb.</summary>
    public static string? Name(string table, Verb verb, SolutionModel model)
    {
        if (model.Table(table) is not { IsExtension: false } own)
            return StandardTables.Find(table)?.Privileges.GetValueOrDefault(verb);
        return own.Ownership == Ownership.Organization && verb is Verb.Assign or Verb.Share ? null : $"prv{verb}{own.SchemaName}";
    }

    private static Dictionary<Verb, Depth> Complete(IReadOnlyDictionary<Verb, Depth> said)
    {
        var all = new Dictionary<Verb, Depth>(said);
        all.TryAdd(Verb.Append, Greater(said.GetValueOrDefault(Verb.Create), said.GetValueOrDefault(Verb.Write)));
        all.TryAdd(Verb.AppendTo, said.GetValueOrDefault(Verb.Read));
        return all;
    }

    private static void Grant(SortedDictionary<string, Depth> privileges, string name, Depth depth)
    {
        if (depth != Depth.None)
            privileges[name] = Greater(depth, privileges.GetValueOrDefault(name));
    }

    private static Depth Greater(Depth one, Depth other) => one > other ? one : other;
}
