using System;

namespace CxCrm.Domain.Privacy;

/// <summary>The state of one purpose and channel, and since when (UTC).</summary>
public sealed record ConsentStatus(ConsentState State, DateTime Since);
