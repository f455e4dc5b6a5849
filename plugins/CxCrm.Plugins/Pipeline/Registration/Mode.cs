namespace CxCrm.Plugins.Pipeline;

/// <summary>Whether the user waits for a step.</summary>
public enum Mode
{
    /// <summary>The user waits; a fault undoes the operation.</summary>
    Sync = 0,

    /// <summary>The asynchronous service runs the step after the transaction; only in <see cref="Stage.PostOperation"/>.</summary>
    Async = 1,
}
