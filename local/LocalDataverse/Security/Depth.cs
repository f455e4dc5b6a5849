namespace LocalDataverse.Security;

/// <summary>How far a privilege reaches (Microsoft Learn: Security roles and privileges). Ordered: more is wider.</summary>
public enum Depth
{
    None,
    User,
    BusinessUnit,
    ParentChild,
    Organization,
}
