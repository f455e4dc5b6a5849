namespace CxCrm.Local.Options;

/// <summary>Why the host can't start, in one line for the person who started it.</summary>
internal sealed class StartFault(string message) : Exception(message);
