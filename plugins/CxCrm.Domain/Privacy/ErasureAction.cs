namespace CxCrm.Domain.Privacy;

/// <summary>What erasure does; the flag <c>personal: {erase}</c> of the model for columns, and the decision for rows.</summary>
public enum ErasureAction
{
    /// <summary>The whole row goes.</summary>
    Delete,

    /// <summary>The column is emptied.</summary>
    Blank,

    /// <summary>The column gets a value that points to nobody.</summary>
    Pseudonymise,

    /// <summary>Kept, on the ground that the map names.</summary>
    Keep,
}
