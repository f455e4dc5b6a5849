namespace CxCrm.Plugins.FollowUp.Silence;

/// <summary>What one slice of a job handled, and whether nothing is left.</summary>
internal sealed record Slice(int Handled, bool IsDone);
