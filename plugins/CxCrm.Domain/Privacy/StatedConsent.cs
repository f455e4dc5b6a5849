using System;

namespace CxCrm.Domain.Privacy;

/// <summary>A row beside the chain that states where a purpose and channel stand, as it is to be compared with the history.</summary>
public sealed record StatedConsent(string Purpose, string Channel, ConsentState State, DateTime Since, string TextVersion, string Source, int LastSequence);
