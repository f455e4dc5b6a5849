namespace LocalDataverse.WebApi.Addresses;

/// <summary>One part of an address between slashes: a name, and what stands in parentheses after it.</summary>
/// <param name="Name">As written, percent-decoded.</param>
/// <param name="Arguments">The text in the parentheses, percent-decoded; null without parentheses.</param>
public sealed record Segment(string Name, string? Arguments);
