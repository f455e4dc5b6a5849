namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads <c>roles.yml</c>: the matrix of rights.</summary>
internal static class RoleReader
{
    private static readonly Dictionary<string, Depth> Depths = new(StringComparer.Ordinal)
    {
        ["-"] = Depth.None,
        ["u"] = Depth.Basic,
        ["b"] = Depth.Local,
        ["d"] = Depth.Deep,
        ["o"] = Depth.Global,
    };

    private static readonly Dictionary<string, Verb> Verbs = new(StringComparer.Ordinal)
    {
        ["C"] = Verb.Create,
        ["R"] = Verb.Read,
        ["U"] = Verb.Write,
        ["D"] = Verb.Delete,
        ["N"] = Verb.Append,
        ["T"] = Verb.AppendTo,
        ["A"] = Verb.Assign,
        ["S"] = Verb.Share,
    };

    public static (List<Role> Roles, List<SecurityProfile> Profiles) Read(Source source)
    {
        if (YamlFile.Open(source) is not { } map)
            return ([], []);
        var heads = map.Entries("roles").ToList();
        var cells = heads.ToDictionary(h => h.Name, _ => new List<RoleCell>(), StringComparer.Ordinal);
        var rights = heads.ToDictionary(h => h.Name, _ => new Dictionary<string, Depth>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (table, row) in map.Entries("matrix"))
            ReadRow(row, (role, at, text) => cells[role].Add(Cell(at, table, text, source)), cells.Keys);
        foreach (var (privilege, row) in map.Entries("privileges"))
            ReadRow(row, (role, at, text) => rights[role][privilege] = DepthOf(at, text, source), cells.Keys);
        var roles = heads.Select(h => Head(h.Name, h.Map, cells[h.Name], rights[h.Name])).ToList();
        var profiles = map.Entries("secured").Select(p => Profile(p.Name, p.Map)).ToList();
        map.RefuseUnknown();
        return (roles, profiles);
    }

    private static void ReadRow(MapReader row, Action<string, Position, string> add, ICollection<string> roles)
    {
        foreach (var role in row.Keys)
        {
            var text = row.Text(role) ?? "";
            if (roles.Contains(role))
                add(role, row.AtKey(role), text);
            else
                row.Source.Findings.Report(row.AtKey(role), $"unknown role '{role}'; the roles are {string.Join(", ", roles)}");
        }
    }

    private static Role Head(string code, MapReader map, List<RoleCell> cells, Dictionary<string, Depth> rights)
    {
        var role = new Role(map.At, code, map.RequiredText("name"), map.Description(), cells, rights) { Id = map.Id("id") };
        map.RefuseUnknown();
        return role;
    }

    private static RoleCell Cell(Position at, string table, string text, Source source)
    {
        var depths = new Dictionary<Verb, Depth>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split(':');
            if (parts.Length != 2 || !Verbs.TryGetValue(parts[0], out var verb) || !Depths.TryGetValue(parts[1], out var depth))
                source.Findings.Report(at, $"'{word}' is no right; write a verb ({string.Join(' ', Verbs.Keys)}) and a depth ({string.Join(' ', Depths.Keys)}), such as R:b");
            else if (!depths.TryAdd(verb, depth))
                source.Findings.Report(at, $"'{parts[0]}' stands twice");
        }

        return new(at, table, depths);
    }

    private static Depth DepthOf(Position at, string text, Source source)
    {
        if (Depths.TryGetValue(text, out var depth))
            return depth;
        source.Findings.Report(at, $"'{text}' is no depth; one of {string.Join(' ', Depths.Keys)}");
        return Depth.None;
    }

    private static SecurityProfile Profile(string code, MapReader map)
    {
        var permissions = new List<ColumnPermission>();
        if (map.Map("columns") is { } columns)
            permissions.AddRange(columns.Keys.Select(name => Permission(name, columns)));
        var profile = new SecurityProfile(map.At, code, map.RequiredText("name"), map.Description(), permissions) { Id = map.Id("id") };
        map.RefuseUnknown();
        return profile;
    }

    private static ColumnPermission Permission(string name, MapReader columns)
    {
        var at = columns.AtKey(name);
        var words = (columns.Text(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Any(w => w is not ("C" or "R" or "U")))
            columns.Source.Findings.Report(at, "a permission is one or more of C, R and U, such as 'R U'");
        if (name.Split('.') is not [var table, var column])
        {
            columns.Source.Findings.Report(at, $"'{name}' must be a table and a column: cx_consent.cx_guardianname");
            (table, column) = (name, "");
        }

        return new(at, table, column, words.Contains("C"), words.Contains("R"), words.Contains("U"));
    }
}
