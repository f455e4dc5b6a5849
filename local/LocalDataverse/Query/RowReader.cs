using System.Globalization;
using LocalDataverse.Query.Sql;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>Makes rows of the SDK out of those of a statement. The names of lookups are asked for together, when all rows are read.</summary>
internal sealed class RowReader(string table, IReadOnlyList<ResultColumn> columns, QueryContext context, DatabaseSession session)
{
    private readonly List<ResultColumn> _columns = [.. columns.Reverse().DistinctBy(column => column.OutputName).Reverse()]; // Of two with one name the last counts.
    private readonly LookupNames _names = new(context.Catalog, session);
    private readonly FormattedValues _format = new(context);
    private readonly List<(Entity Row, string Column, EntityReference Reference)> _lookups = [];
    private readonly List<KeyValuePair<string, object>> _values = new(columns.Count);
    private readonly List<KeyValuePair<string, string>> _texts = new(columns.Count);

    public Entity Read(StatementRun run)
    {
        var row = new Entity(table);
        foreach (var column in _columns)
        {
            if (ValueReader.Read(run, column) is { } value)
                Add(row, column, value);
        }

        // All at once: they are counted before room is made for them.
        row.Attributes.AddRange(_values);
        row.FormattedValues.AddRange(_texts);
        _values.Clear();
        _texts.Clear();
        return row;
    }

    /// <summary>Writes the names of the rows that lookups point to.</summary>
    public void NameLookups()
    {
        _names.Fill();
        foreach (var (row, column, reference) in _lookups)
        {
            if (reference.Name is { } name)
                row.FormattedValues[column] = name;
        }
    }

    private void Add(Entity row, ResultColumn column, object value)
    {
        _values.Add(new(column.OutputName, column.Alias is null ? value : new AliasedValue(column.Table.LogicalName, column.Column.LogicalName, value)));
        if (column.Alias is null)
            Identify(row, column, value);
        if (value is EntityReference reference)
        {
            _names.Add(reference);
            if (!column.IsPlainNumber)
                _lookups.Add((row, column.OutputName, reference));
        }
        else if (!column.IsPlainNumber && _format.Of(column.Column, value) is { } text)
        {
            _texts.Add(new(column.OutputName, text));
        }
    }

    private void Identify(Entity row, ResultColumn column, object value)
    {
        if (column.Column.IsPrimaryId && column.Table.LogicalName == table)
            row.Id = (Guid)value;
        if (column.Column.LogicalName == "versionnumber")
            row.RowVersion = ((long)value).ToString(CultureInfo.InvariantCulture);
    }
}
