namespace LocalDataverse.Metadata;

/// <summary>What a relationship does to the related rows (Microsoft Learn: Table relationship behavior).</summary>
public enum CascadeAction
{
    NoCascade,
    Cascade,
    Active,
    UserOwned,
    RemoveLink,
    Restrict,
}
