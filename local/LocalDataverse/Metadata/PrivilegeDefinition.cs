using LocalDataverse.Security;

namespace LocalDataverse.Metadata;

/// <summary>A right that roles can give: its name, what it permits on its table (null when it is tied to none), and the depths a role may give it at.</summary>
public sealed record PrivilegeDefinition(string Name, Verb? Verb, IReadOnlyList<Depth> Depths)
{
    /// <summary>
    /// The eight privileges of a table a solution brings (six when the organisation owns its rows): prv, the verb,
    /// the schema name (Microsoft Learn: Security roles and privileges).
    /// </summary>
    public static IReadOnlyList<PrivilegeDefinition> OfTable(string schemaName, OwnershipType ownership) =>
        [.. Enum.GetValues<Verb>()
            .Where(verb => ownership == OwnershipType.User || verb is not (Security.Verb.Assign or Security.Verb.Share))
            .Select(verb => new PrivilegeDefinition($"prv{verb}{schemaName}", verb, DepthsOf(ownership)))];

    private static IReadOnlyList<Depth> DepthsOf(OwnershipType ownership) =>
        ownership == OwnershipType.User
            ? [Depth.User, Depth.BusinessUnit, Depth.ParentChild, Depth.Organization]
            : [Depth.Organization];
}
