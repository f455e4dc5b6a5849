namespace CxCrm.Plugins.FollowUp.Silence;

/// <summary>Nothing to say: the clock is the operation's.</summary>
public sealed class CheckSilenceRequest;
