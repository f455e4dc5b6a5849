namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>What a slice of a stream came to.</summary>
internal sealed class StreamProgress(int merged, bool isDone)
{
    public int Merged { get; } = merged;

    /// <summary>Whether nothing is left.</summary>
    public bool IsDone { get; } = isDone;
}
