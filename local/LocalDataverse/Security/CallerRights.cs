using LocalDataverse.Metadata;

namespace LocalDataverse.Security;

/// <summary>
/// Who calls and what they may do, read once per outermost message. The same answer serves the check of one row
/// and the predicate that every query gets.
/// </summary>
public sealed class CallerRights(
    Guid userId, Guid businessUnitId, IReadOnlySet<Guid> businessUnitsBelow, bool isSystem, IReadOnlyDictionary<string, Depth> privileges)
{
    public Guid UserId { get; } = userId;

    public Guid BusinessUnitId { get; } = businessUnitId;

    /// <summary>The caller's own business unit and all below it.</summary>
    public IReadOnlySet<Guid> BusinessUnitsBelow { get; } = businessUnitsBelow;

    /// <summary>SYSTEM may do everything; plug-ins run as it only when they ask for it.</summary>
    public bool IsSystem { get; } = isSystem;

    public Depth DepthOf(string privilege) => IsSystem ? Depth.Organization : privileges.GetValueOrDefault(privilege);

    public Depth DepthOf(TableDefinition table, Verb verb) =>
        IsSystem ? Depth.Organization
        : table.Privileges.TryGetValue(verb.ToString().ToLowerInvariant(), out var name) ? DepthOf(name)
        : Depth.None;
}
