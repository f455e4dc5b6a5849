namespace LocalDataverse.Storage;

/// <summary>How one organisation's file is written.</summary>
public sealed record StorageOptions
{
    /// <summary>
    /// Whether each commit waits for the disk before its message is answered (<see cref="CommitFlush"/>). Off is for throw-away organisations of tests:
    /// a power cut may then lose the last commits.
    /// </summary>
    public bool Durable { get; init; } = true;

    /// <summary>After how many written pages of 4 KB the write-ahead log is carried over into the file (<see cref="Checkpoints"/>).</summary>
    public int CheckpointPages { get; init; } = 10_000;

    /// <summary>How long a writer waits for the one before it.</summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
