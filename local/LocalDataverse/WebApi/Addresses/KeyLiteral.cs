namespace LocalDataverse.WebApi.Addresses;

/// <summary>A literal in an address: its text, and whether it was quoted.</summary>
public sealed record KeyLiteral(string Text, bool IsQuoted);
