namespace LocalDataverse.Import;

/// <summary>Who made the solution, with the prefixes of names and option values.</summary>
internal sealed record PublisherFacts(string UniqueName, string FriendlyName, string Prefix, int OptionPrefix);
