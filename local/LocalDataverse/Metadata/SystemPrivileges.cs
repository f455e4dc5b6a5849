using LocalDataverse.Security;

namespace LocalDataverse.Metadata;

/// <summary>The privileges of the system tables, from Metadata/System/privileges.yml.</summary>
public sealed class SystemPrivileges
{
    private readonly Dictionary<string, IReadOnlyList<PrivilegeDefinition>> _byTable = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<PrivilegeDefinition> _other;

    private SystemPrivileges(PrivilegeFile file)
    {
        var tables = file.Tables;
        _other = [.. file.Other.Select(name => new PrivilegeDefinition(name, Verb: null, [Depth.Organization]))];
        foreach (var (table, facts) in tables.Where(t => !t.Value.ContainsKey("rights")))
            _byTable[table] = Read(facts);
        foreach (var (table, facts) in tables.Where(t => t.Value.ContainsKey("rights")))
            _byTable[table] = _byTable[facts["rights"]];
    }

    /// <summary>Each privilege once, although activities share theirs, and those tied to no table.</summary>
    public IEnumerable<PrivilegeDefinition> All => _byTable.Values.SelectMany(p => p).DistinctBy(p => p.Name).Concat(_other);

    public static SystemPrivileges Load() =>
        new(SystemYaml.Read<PrivilegeFile>("privileges"));

    /// <summary>Privilege names by verb in lower case; none for a table without rights of its own.</summary>
    public IReadOnlyDictionary<string, string> Of(string table) =>
        _byTable.TryGetValue(table, out var privileges)
            ? privileges.ToDictionary(p => p.Verb!.Value.ToString().ToLowerInvariant(), p => p.Name, StringComparer.Ordinal)
            : [];

    private static IReadOnlyList<PrivilegeDefinition> Read(Dictionary<string, string> facts) =>
        [.. Enum.GetValues<Verb>()
            .Where(verb => facts.ContainsKey(verb.ToString().ToLowerInvariant()))
            .Select(verb => new PrivilegeDefinition(
                $"prv{verb}{facts["entity"]}", verb, [.. facts[verb.ToString().ToLowerInvariant()].Select(DepthOf)]))];

    private static Depth DepthOf(char letter) => letter switch
    {
        'B' => Depth.User,
        'L' => Depth.BusinessUnit,
        'D' => Depth.ParentChild,
        'G' => Depth.Organization,
        _ => throw new InvalidDataException($"privileges.yml: '{letter}' is no depth (B, L, D, G)."),
    };

    private sealed class PrivilegeFile
    {
        public Dictionary<string, Dictionary<string, string>> Tables { get; set; } = [];

        public List<string> Other { get; set; } = [];
    }
}
