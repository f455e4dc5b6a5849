namespace LocalDataverse.Security;

/// <summary>The eight things a privilege can permit on a table.</summary>
public enum Verb
{
    Create,
    Read,
    Write,
    Delete,
    Append,
    AppendTo,
    Assign,
    Share,
}
