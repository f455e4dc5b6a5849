using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>The rows of reference files as they would be created. One call per table they refer to.</summary>
internal sealed class ReferenceRows(IOrganizationService service)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, Guid>> referred = new(StringComparer.Ordinal);

    /// <summary>All but those that refer to a row which is not there.</summary>
    public IEnumerable<Entity> Of(ReferenceFile file) => file.Rows.Select(values => Row(file, values)).OfType<Entity>();

    private Entity? Row(ReferenceFile file, IReadOnlyDictionary<string, object> values)
    {
        var row = new Entity(file.Table);
        foreach (var column in file.Columns)
        {
            if (!values.TryGetValue(column.Property, out var value) || value is null)
                continue;
            if (Value(column, value) is not { } known)
                return null;
            row[column.Name] = known;
        }

        return row;
    }

    private object? Value(ReferenceColumn column, object value) => column.Kind switch
    {
        ColumnKind.Choice => new OptionSetValue(Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        ColumnKind.Choices => Options((string)value),
        ColumnKind.Decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        ColumnKind.Lookup => Referred(column).TryGetValue((string)value, out var id) ? new EntityReference(column.LookupTable, id) : null,
        _ => value,
    };

    private static OptionSetValueCollection Options(string values) =>
        new(values.Split(',').Select(value => new OptionSetValue(int.Parse(value, CultureInfo.InvariantCulture))).ToList());

    private IReadOnlyDictionary<string, Guid> Referred(ReferenceColumn column)
    {
        var name = column.LookupTable + "." + column.LookupColumn;
        if (referred.TryGetValue(name, out var known))
            return known;
        var rows = service.RetrieveMultiple(new QueryExpression(column.LookupTable) { ColumnSet = new ColumnSet(column.LookupColumn) });
        return referred[name] = rows.Entities
            .Where(row => row.Contains(column.LookupColumn))
            .ToDictionary(row => row.GetAttributeValue<string>(column.LookupColumn), row => row.Id, StringComparer.OrdinalIgnoreCase);
    }
}
