using System.Globalization;
using LocalDataverse.Metadata;

namespace LocalDataverse.Query.Sql;

/// <summary>A table as one statement names it: its definition and its short name there.</summary>
internal sealed record TableScope(TableDefinition Table, string Name)
{
    public static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"t{index}");

    public string Column(string logicalName) => $"{Name}.\"{logicalName}\"";
}
