using LocalDataverse.Security;

namespace LocalDataverse.Metadata;

/// <summary>A role every environment has, from Metadata/System/roles.yml. <see cref="All"/>: every privilege at its widest depth.</summary>
public sealed record SystemRole(Guid Id, string Name, bool All, IReadOnlyDictionary<string, Depth> Privileges)
{
    public static readonly Guid SystemAdministrator = new("627090ff-40a3-4053-8790-584edc5be201");

    public static readonly Guid BasicUser = new("236750cd-45ae-4939-ab12-b24b920ced93");

    public static IReadOnlyList<SystemRole> Load() =>
        [.. SystemYaml.Read<RoleFile>("roles").Roles.Select(r => new SystemRole(r.Id, r.Name, r.All, r.Privileges))];

    private sealed class RoleFile
    {
        public List<RoleEntry> Roles { get; set; } = [];
    }

    private sealed class RoleEntry
    {
        public Guid Id { get; set; }

        public string Name { get; set; } = "";

        public bool All { get; set; }

        public Dictionary<string, Depth> Privileges { get; set; } = [];
    }
}
