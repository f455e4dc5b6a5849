namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>Nothing to say: the clock is the operation's.</summary>
public sealed class EscalateAnswersRequest;
