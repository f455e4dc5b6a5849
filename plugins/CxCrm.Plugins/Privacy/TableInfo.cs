using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Metadata;

namespace CxCrm.Plugins.Privacy;

/// <summary>What erasure needs to know of a table, from the environment's own definitions.</summary>
internal sealed class TableInfo
{
    public const string RowVersion = "versionnumber";

    private readonly Dictionary<string, AttributeMetadata> columns;

    public TableInfo(EntityMetadata metadata)
    {
        Name = metadata.LogicalName;
        PrimaryId = metadata.PrimaryIdAttribute;
        PrimaryName = metadata.PrimaryNameAttribute;
        IsActivity = metadata.IsActivity == true;
        IsCustom = metadata.IsCustomEntity == true;
        columns = (metadata.Attributes ?? []).ToDictionary(column => column.LogicalName, StringComparer.Ordinal);
    }

    public string Name { get; }

    public string PrimaryId { get; }

    /// <summary>Null when the table has none.</summary>
    public string? PrimaryName { get; }

    public bool IsActivity { get; }

    /// <summary>Not one of the platform's own.</summary>
    public bool IsCustom { get; }

    /// <summary>Columns that hold text of their own; not the names that lookups and choices bring along.</summary>
    public IReadOnlyList<string> TextColumns =>
    [
        .. columns.Values
            .Where(column => column.AttributeType is AttributeTypeCode.String or AttributeTypeCode.Memo && column.IsValidForRead != false && column.AttributeOf is null)
            .Select(column => column.LogicalName)
            .OrderBy(name => name, StringComparer.Ordinal),
    ];

    /// <summary>Whether its rows can be asked for in the order in which they were written.</summary>
    public bool HasRowVersion => columns.ContainsKey(RowVersion);

    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>What a column of the table holds; nothing where there is no such column.</summary>
    public AttributeTypeCode? TypeOf(string column) => columns.TryGetValue(column, out var metadata) ? metadata.AttributeType : null;

    public bool CanUpdate(string column) => columns.TryGetValue(column, out var metadata) && metadata.IsValidForUpdate == true;

    /// <summary>Longest text the column takes; null when it holds no text.</summary>
    public int? MaxLength(string column) => columns.TryGetValue(column, out var metadata)
        ? metadata switch
        {
            StringAttributeMetadata text => text.MaxLength,
            MemoAttributeMetadata memo => memo.MaxLength,
            _ => null,
        }
        : null;

    /// <summary>Lookups that may point to one of the tables, each with the table it may point to.</summary>
    public IEnumerable<KeyValuePair<string, string>> LookupsAmong(ICollection<string> tables) =>
        from column in columns.Values.OfType<LookupAttributeMetadata>()
        from target in column.Targets ?? []
        where tables.Contains(target) && column.AttributeType != AttributeTypeCode.Owner
        select new KeyValuePair<string, string>(column.LogicalName, target);
}
