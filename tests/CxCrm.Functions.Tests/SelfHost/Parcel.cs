namespace CxCrm.Functions.Tests.SelfHost;

/// <summary>The message of the sample functions.</summary>
public sealed record Parcel(string Name, int Weight);
