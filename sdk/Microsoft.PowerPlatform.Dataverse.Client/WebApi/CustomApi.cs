namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>A custom API as its row in <c>customapi</c> describes it. "CustomAPI tables", Microsoft Learn.</summary>
internal sealed record CustomApi(bool IsFunction, bool IsBoundToRow, IReadOnlyDictionary<string, CustomApiResult> Results)
{
    /// <summary>A message of the platform itself, which no row describes: an unbound action.</summary>
    public static CustomApi Platform { get; } = new(false, false, new Dictionary<string, CustomApiResult>(StringComparer.Ordinal));
}

internal sealed record CustomApiResult(CustomApiFieldType Type, string? Table);

/// <summary>The types of a custom API's parameters and results, with the platform's numbers.</summary>
internal enum CustomApiFieldType
{
    Boolean = 0,
    DateTime = 1,
    Decimal = 2,
    Entity = 3,
    EntityCollection = 4,
    EntityReference = 5,
    Float = 6,
    Integer = 7,
    Money = 8,
    Picklist = 9,
    String = 10,
    StringArray = 11,
    Guid = 12,
}
