namespace CxCrm.Plugins.Voice;

/// <summary>Nothing to say: the clock is the operation's.</summary>
public sealed class ReaskRecoveredRequest;
