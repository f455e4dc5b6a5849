using System;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>A property of a reference file: <c>*</c> when it is part of the key, the column, and after <c>@</c> what its value is.</summary>
internal sealed class ReferenceColumn
{
    private ReferenceColumn(string property, bool isKey, string name, ColumnKind kind, string lookupTable, string lookupColumn)
    {
        Property = property;
        IsKey = isKey;
        Name = name;
        Kind = kind;
        LookupTable = lookupTable;
        LookupColumn = lookupColumn;
    }

    /// <summary>As it stands in the file.</summary>
    public string Property { get; }

    public bool IsKey { get; }

    public string Name { get; }

    public ColumnKind Kind { get; }

    /// <summary>The table a lookup refers to, else empty.</summary>
    public string LookupTable { get; }

    /// <summary>The column by which the row it refers to is found, else empty.</summary>
    public string LookupColumn { get; }

    public static ReferenceColumn Parse(string property)
    {
        var isKey = property.StartsWith("*", StringComparison.Ordinal);
        var parts = property.TrimStart('*').Split('@');
        if (parts.Length == 1)
            return new ReferenceColumn(property, isKey, parts[0], ColumnKind.Plain, "", "");
        var mark = parts[1].Split(':', '.');
        return mark[0] switch
        {
            "choice" => new ReferenceColumn(property, isKey, parts[0], ColumnKind.Choice, "", ""),
            "choices" => new ReferenceColumn(property, isKey, parts[0], ColumnKind.Choices, "", ""),
            "decimal" => new ReferenceColumn(property, isKey, parts[0], ColumnKind.Decimal, "", ""),
            "lookup" when mark.Length == 3 => new ReferenceColumn(property, isKey, parts[0], ColumnKind.Lookup, mark[1], mark[2]),
            _ => throw new FormatException($"\"{property}\" has an unknown mark."),
        };
    }
}
