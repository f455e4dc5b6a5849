namespace LocalDataverse.Metadata;

/// <summary>Requirement levels; only <see cref="System"/> is enforced by the server, <see cref="Application"/> by forms.</summary>
public enum RequiredLevel
{
    None,
    Recommended,
    Application,
    System,
}
