namespace CxCrm.Plugins.FollowUp;

/// <summary>Nothing to say: the clock is the operation's.</summary>
public sealed class EscalateFollowUpsRequest;
