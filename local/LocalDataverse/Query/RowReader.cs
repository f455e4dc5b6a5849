using System.Globalization;
using LocalDataverse.Query.Sql;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>Makes rows of the SDK out of those of a statement. The names of lookups are asked for together, when all rows are read.</summary>
internal sealed class RowReader(string table, IReadOnlyList<ResultColumn> columns, QueryContext context, DatabaseSession session)
{
    private readonly LookupNames _names = new(context.Catalog, session);
    private readonly FormattedValues _format = new(context);
    private readonly List<(Entity Row, string Column, EntityReference Reference)> _lookups = [];

    public Entity Read(StatementRun run)
    {
        var row = new Entity(table);
        foreach (var column in columns)
        {
            if (ValueReader.Read(run, column) is { } value)
                Add(row, column, value);
        }

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
        row[column.OutputName] = column.Alias is null ? value : new AliasedValue(column.Table.LogicalName, column.Column.LogicalName, value);
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
            row.FormattedValues[column.OutputName] = text;
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
