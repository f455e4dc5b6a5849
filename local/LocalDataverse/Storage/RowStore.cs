using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Storage;

/// <summary>
/// Rows by id: what the main operation of Create, Retrieve, Update and Delete does to the file. It stores values as they are
/// given; defaults, rights, cascades and plug-ins are the pipeline's.
/// </summary>
public sealed class RowStore(DatabaseSession session)
{
    private const string Version = "versionnumber";

    /// <summary>Inserts a row and gives it the next row version.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The id or an alternate key is taken, a column is unknown, or a value has the wrong type.</exception>
    public void Insert(TableDefinition table, Guid id, IEnumerable<KeyValuePair<string, object>> values)
    {
        RefuseView(table);
        var row = new List<(string Name, object Value)>(32) { (table.PrimaryId, StoredValue.Id(id)) };
        Add(row, table, values, id: false);
        AddVersion(row, table);
        Write(session.Statement(RowSql.Key("insert", table, row), (table, row), of => RowSql.Insert(of.table, of.row)), table, row);
        WriteParties(table, id, values);
    }

    /// <summary>Sets the given columns and the next row version; false when there is no such row.</summary>
    public bool Update(TableDefinition table, Guid id, IEnumerable<KeyValuePair<string, object>> values)
    {
        RefuseView(table);
        var row = new List<(string Name, object Value)>(32);
        Add(row, table, values, id: false);
        if (row.Count == 0)
            return Exists(table, id);
        AddVersion(row, table);
        row.Add((table.PrimaryId, StoredValue.Id(id)));
        var found = Write(session.Statement(RowSql.Key("update", table, row), (table, row), of => RowSql.Update(of.table, of.row)), table, row) > 0;
        if (found)
            WriteParties(table, id, values);
        return found;
    }

    /// <summary>False when there is no such row. Its pairs of many-to-many relationships and its parties go with it.</summary>
    public bool Delete(TableDefinition table, Guid id)
    {
        RefuseView(table);
        if (table.IsActivity)
            session.Run("DELETE FROM activityparty WHERE activityid = $id", ("$id", StoredValue.Id(id)));
        return session.Run($"DELETE FROM {SqlName.Quote(table.LogicalName)} WHERE {SqlName.Quote(table.PrimaryId)} = $id", ("$id", StoredValue.Id(id))) > 0;
    }

    public bool Exists(TableDefinition table, Guid id) => First(session.Statement(RowSql.Exists(table)), StoredValue.Id(id)) is not null;

    /// <summary>The row with the columns that have a value; null when there is no such row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">Id of the row.</param>
    /// <param name="columns">Logical names; null for all that can be read.</param>
    public Entity? Read(TableDefinition table, Guid id, IEnumerable<string>? columns = null)
    {
        if (columns is null)
            return Read(session.WholeRow(table, of => RowSql.Read(of, of.Shape.Stored)), table, id, table.Shape.Stored);
        var wanted = columns.Select(name => Known(table, name)).ToList();
        var stored = wanted.Where(c => c.IsStored).ToList();
        var row = Read(session.Statement(RowSql.Read(table, stored)), table, id, stored);
        foreach (var party in wanted.Where(c => row is not null && c.Type == ColumnType.PartyList))
            row![party.LogicalName] = new PartyRows(session).Read(id, party.LogicalName);
        return row;
    }

    /// <summary>Id of the one row whose columns have these values; null when there is none or a value is null (a null part identifies nothing).</summary>
    public Guid? Find(TableDefinition table, IEnumerable<KeyValuePair<string, object>> values)
    {
        var row = new List<(string Name, object Value)>();
        Add(row, table, values, id: true);
        if (row.Count == 0 || row.Exists(c => c.Value is DBNull))
            return null;
        var statement = session.Statement(RowSql.Key("find", table, row), (table, row), of => RowSql.Find(of.table, of.row));
        return First(statement, [.. row.Select(c => c.Value)]) is string found ? Guid.ParseExact(found, "D") : null;
    }

    /// <summary>The row version, for optimistic concurrency; null when there is no such row.</summary>
    public long? VersionOf(TableDefinition table, Guid id) =>
        table.Column(Version) is null
            ? null
            : session.Scalar($"SELECT versionnumber FROM {SqlName.Quote(table.LogicalName)} WHERE {SqlName.Quote(table.PrimaryId)} = $id", ("$id", StoredValue.Id(id))) as long?;

    private static ColumnDefinition Known(TableDefinition table, string name) =>
        table.Column(name) ?? throw Faults.UnknownColumn(table.LogicalName, name);

    private static object? First(PreparedStatement statement, params ReadOnlySpan<object> values)
    {
        try
        {
            for (var i = 0; i < values.Length; i++)
                statement.Bind(i + 1, values[i]);
            return statement.Step() ? statement.Value(0) : null;
        }
        finally
        {
            statement.Reset();
        }
    }

    private static Entity? Read(PreparedStatement statement, TableDefinition table, Guid id, IReadOnlyList<ColumnDefinition> stored)
    {
        try
        {
            statement.Bind(1, StoredValue.Id(id));
            if (!statement.Step())
                return null;
            var row = new Entity(table.LogicalName, id) { [table.PrimaryId] = id };
            Fill(row, stored, statement);
            return row;
        }
        finally
        {
            statement.Reset();
        }
    }

    private static void Fill(Entity row, IReadOnlyList<ColumnDefinition> columns, PreparedStatement read)
    {
        var ordinal = 1;
        foreach (var column in columns)
        {
            var at = ordinal;
            ordinal += column.IsPolymorphic ? 2 : 1;
            if (read.Value(at) is not { } value)
                continue;
            row[column.LogicalName] = StoredValue.ToSdk(column, value, column.IsPolymorphic ? read.Value(at + 1) as string : null);
            if (column.LogicalName == Version)
                row.RowVersion = ((long)value).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static void RefuseView(TableDefinition table)
    {
        if (table.IsView)
            throw Faults.NotWritable(table.LogicalName);
    }

    /// <summary>How many rows it wrote.</summary>
    private static int Write(PreparedStatement statement, TableDefinition table, List<(string Name, object Value)> row)
    {
        try
        {
            for (var i = 0; i < row.Count; i++)
                statement.Bind(i + 1, row[i].Value);
            statement.Step();
            return statement.Changes;
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is SQLitePCL.raw.SQLITE_CONSTRAINT or SQLitePCL.raw.SQLITE_BUSY)
        {
            throw ConstraintFault.Of(failure, table);
        }
        finally
        {
            statement.Reset();
        }
    }

    private void AddVersion(List<(string Name, object Value)> row, TableDefinition table)
    {
        if (session.InTransaction && table.Column(Version) is not null)
            row.Add((Version, session.NextRowVersion()));
    }

    /// <summary>SQL columns with their values; the row version is the database's own.</summary>
    private static void Add(List<(string Name, object Value)> row, TableDefinition table, IEnumerable<KeyValuePair<string, object>> values, bool id)
    {
        foreach (var (name, value) in values)
        {
            var column = Known(table, name);
            if (!column.IsStored || name == Version || (column.IsPrimaryId && !id))
                continue;
            row.Add((name, StoredValue.Of(table, column, value)));
            if (column.IsPolymorphic)
                row.Add((column.TypeColumn, value is EntityReference reference ? reference.LogicalName : DBNull.Value));
        }
    }

    private void WriteParties(TableDefinition table, Guid id, IEnumerable<KeyValuePair<string, object>> values)
    {
        if (!table.IsActivity)
            return;
        foreach (var (name, value) in values.Where(v => table.Column(v.Key) is { Type: ColumnType.PartyList }))
            new PartyRows(session).Replace(table, id, name, value as EntityCollection ?? (value is null ? new EntityCollection() : throw Faults.WrongValueType(table.LogicalName, Known(table, name), value, "an EntityCollection of activityparty")));
    }
}
