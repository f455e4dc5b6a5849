using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>What the Web API's JSON doesn't tell about a table: its set, the types of its columns, the navigation of its lookups.</summary>
internal sealed record Table(string LogicalName, string SetName, string PrimaryId, IReadOnlyDictionary<string, Column> Columns, IReadOnlyList<LookupNavigation> Lookups)
{
    public Column ColumnOf(string name) =>
        Columns.TryGetValue(name, out var column) ? column : throw new ArgumentException($"Table {LogicalName} has no column {name}.", nameof(name));

    /// <summary>The navigation property of a lookup to a table; to any when the value is null.</summary>
    public string NavigationOf(string column, string? target) =>
        Lookups.FirstOrDefault(x => x.Column == column && (target == null || x.Target == target))?.Property
        ?? throw new ArgumentException($"Column {column} of table {LogicalName} is no lookup to {target ?? "any table"}.", nameof(column));

    /// <summary>The name that a query string gives a column: lookups are read through <c>_name_value</c>.</summary>
    public string SelectedName(string column) => ColumnOf(column).IsLookup ? $"_{column}_value" : column;
}

/// <summary>A column and its type; <paramref name="IsMultiSelect"/> and <paramref name="IsDateOnly"/> are what the type leaves open.</summary>
internal sealed record Column(string LogicalName, AttributeTypeCode Type, bool IsMultiSelect, bool IsDateOnly)
{
    public bool IsLookup => Type is AttributeTypeCode.Lookup or AttributeTypeCode.Customer or AttributeTypeCode.Owner;
}

internal sealed record LookupNavigation(string Column, string Target, string Property);
