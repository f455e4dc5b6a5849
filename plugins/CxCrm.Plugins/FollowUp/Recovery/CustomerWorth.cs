namespace CxCrm.Plugins.FollowUp.Recovery;

/// <summary>What customers brought in.</summary>
/// <param name="N">Customer periods behind the sum.</param>
/// <param name="Margin">Contribution margin in the base currency.</param>
internal sealed record CustomerWorth(int N, decimal Margin);
