using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>Creates the rows of a reference file that are missing. One call to read the keys of the table, one per table it refers to, and one per row created.</summary>
internal sealed class ReferenceInstaller(IOrganizationService service)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, Guid>> referred = new(StringComparer.Ordinal);

    /// <summary>Creates at most <paramref name="most"/> rows and returns how many.</summary>
    public int Install(ReferenceFile file, int most)
    {
        var keys = file.Columns.Where(column => column.IsKey).ToList();
        var present = PresentKeys(file.Table, keys);
        var created = 0;
        foreach (var row in file.Rows)
        {
            if (created == most)
                return created;
            if (present.Contains(Key(keys.Select(column => Value(column, row[column.Property])))))
                continue;
            service.Create(RowOf(file, row));
            created++;
        }
        return created;
    }

    /// <summary>The rows of a file as they would be created; a call per table they refer to.</summary>
    public IEnumerable<Entity> Rows(ReferenceFile file) => file.Rows.Select(row => RowOf(file, row));

    private HashSet<string> PresentKeys(string table, IReadOnlyList<ReferenceColumn> keys)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(keys.Select(column => column.Name).ToArray()) };
        return new HashSet<string>(
            service.RetrieveMultiple(query).Entities.Select(row => Key(keys.Select(column => row.Contains(column.Name) ? row[column.Name] : null))),
            StringComparer.OrdinalIgnoreCase);
    }

    private Entity RowOf(ReferenceFile file, IReadOnlyDictionary<string, object> values)
    {
        var row = new Entity(file.Table);
        foreach (var column in file.Columns)
        {
            if (values.TryGetValue(column.Property, out var value) && value is not null)
                row[column.Name] = Value(column, value);
        }
        return row;
    }

    private object Value(ReferenceColumn column, object value) => column.Kind switch
    {
        ColumnKind.Choice => new OptionSetValue(Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        ColumnKind.Choices => Options((string)value),
        ColumnKind.Decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        ColumnKind.Lookup => new EntityReference(column.LookupTable, Referred(column)[(string)value]),
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

    private static string Key(IEnumerable<object?> values) => string.Join("\n", values.Select(value => value switch
    {
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        EntityReference reference => reference.Id.ToString("D", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    }));
}
