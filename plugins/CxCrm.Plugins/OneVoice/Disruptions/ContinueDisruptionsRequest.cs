namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Nothing to say: what is unfinished is found.</summary>
public sealed class ContinueDisruptionsRequest;
