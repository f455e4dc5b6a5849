namespace LocalDataverse.Import;

/// <summary>What an import did with a component.</summary>
public enum ImportOutcome
{
    Created,
    Updated,
    Unchanged,

    /// <summary>The engine has no use for it, or cannot read it; the reason says which.</summary>
    Ignored,

    /// <summary>An earlier version of the solution brought it and this one does not.</summary>
    Removed,
}
