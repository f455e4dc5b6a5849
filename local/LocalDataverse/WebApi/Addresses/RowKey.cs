namespace LocalDataverse.WebApi.Addresses;

/// <summary>What stands in the parentheses of an address: a row's id, or the values of an alternate key.</summary>
/// <param name="Id">The primary key; null for an alternate key.</param>
/// <param name="Values">Column (or lookup property) names with their literal texts; empty for a primary key.</param>
public sealed record RowKey(Guid? Id, IReadOnlyDictionary<string, KeyLiteral> Values);
