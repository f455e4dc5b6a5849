namespace CxCrm.Plugins.FollowUp.Recovery;

/// <summary>Recoveries closed with one outcome.</summary>
/// <param name="Goodwill">In the base currency.</param>
internal sealed record ClosedRecoveries(int N, decimal Goodwill);
