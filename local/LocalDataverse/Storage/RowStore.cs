using System.Text;
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
        var row = Bound(table, values);
        row.RemoveAll(c => c.Name == table.PrimaryId);
        row.Insert(0, (table.PrimaryId, StoredValue.Id(id)));
        var names = row.Select(c => SqlName.Quote(c.Name));
        var slots = row.Select((_, i) => Slot(i));
        Write(table, $"INSERT INTO {SqlName.Quote(table.LogicalName)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", slots)})", row);
        WriteParties(table, id, values);
    }

    /// <summary>Sets the given columns and the next row version; false when there is no such row.</summary>
    public bool Update(TableDefinition table, Guid id, IEnumerable<KeyValuePair<string, object>> values)
    {
        var row = Bound(table, values);
        row.RemoveAll(c => c.Name == table.PrimaryId);
        if (row.Count == 0)
            return Exists(table, id);
        var sets = string.Join(", ", row.Select((c, i) => $"{SqlName.Quote(c.Name)} = {Slot(i)}"));
        var sql = $"UPDATE {SqlName.Quote(table.LogicalName)} SET {sets} WHERE {SqlName.Quote(table.PrimaryId)} = {Slot(row.Count)}";
        row.Add((table.PrimaryId, StoredValue.Id(id)));
        var found = Write(table, sql, row) > 0;
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

    public bool Exists(TableDefinition table, Guid id) =>
        session.Scalar($"SELECT 1 FROM {SqlName.Quote(table.LogicalName)} WHERE {SqlName.Quote(table.PrimaryId)} = $id", ("$id", StoredValue.Id(id))) is not null;

    /// <summary>The row with the columns that have a value; null when there is no such row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">Id of the row.</param>
    /// <param name="columns">Logical names; null for all that can be read.</param>
    public Entity? Read(TableDefinition table, Guid id, IEnumerable<string>? columns = null)
    {
        var wanted = columns?.Select(name => Known(table, name)).ToList() ?? [.. table.Columns.Where(c => c.IsStored)];
        var stored = wanted.Where(c => c.IsStored).ToList();
        var command = session.Command(SelectById(table, stored));
        command.Parameters.AddWithValue("$id", StoredValue.Id(id));
        using var reader = command.ExecuteReader();
        if (!reader.Read())
            return null;
        var row = new Entity(table.LogicalName, id) { [table.PrimaryId] = id };
        Fill(row, stored, reader);
        foreach (var party in wanted.Where(c => c.Type == ColumnType.PartyList))
            row[party.LogicalName] = new PartyRows(session).Read(id, party.LogicalName);
        return row;
    }

    /// <summary>Id of the one row whose columns have these values; null when there is none or a value is null (a null part identifies nothing).</summary>
    public Guid? Find(TableDefinition table, IEnumerable<KeyValuePair<string, object>> values)
    {
        var row = Bound(table, values).FindAll(c => c.Name != Version);
        if (row.Count == 0 || row.Exists(c => c.Value is DBNull))
            return null;
        var sql = $"SELECT {SqlName.Quote(table.PrimaryId)} FROM {SqlName.Quote(table.LogicalName)} WHERE "
            + string.Join(" AND ", row.Select((c, i) => $"{SqlName.Quote(c.Name)} = {Slot(i)}"));
        var command = session.Command(sql);
        Bind(command, row);
        return command.ExecuteScalar() is string found ? Guid.ParseExact(found, "D") : null;
    }

    /// <summary>The row version, for optimistic concurrency; null when there is no such row.</summary>
    public long? VersionOf(TableDefinition table, Guid id) =>
        table.Column(Version) is null
            ? null
            : session.Scalar($"SELECT versionnumber FROM {SqlName.Quote(table.LogicalName)} WHERE {SqlName.Quote(table.PrimaryId)} = $id", ("$id", StoredValue.Id(id))) as long?;

    private static string Slot(int index) => "$" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static ColumnDefinition Known(TableDefinition table, string name) =>
        table.Column(name) ?? throw Faults.UnknownColumn(table.LogicalName, name);

    private static string SelectById(TableDefinition table, List<ColumnDefinition> columns)
    {
        var sql = new StringBuilder("SELECT 1");
        foreach (var column in columns)
        {
            sql.Append(", ").Append(SqlName.Quote(column.LogicalName));
            if (column.IsPolymorphic)
                sql.Append(", ").Append(SqlName.Quote(column.TypeColumn));
        }

        return sql.Append(" FROM ").Append(SqlName.Quote(table.LogicalName))
            .Append(" WHERE ").Append(SqlName.Quote(table.PrimaryId)).Append(" = $id").ToString();
    }

    private static void Fill(Entity row, List<ColumnDefinition> columns, SqliteDataReader reader)
    {
        var ordinal = 1;
        foreach (var column in columns)
        {
            var at = ordinal;
            ordinal += column.IsPolymorphic ? 2 : 1;
            if (reader.IsDBNull(at))
                continue;
            var target = column.IsPolymorphic && !reader.IsDBNull(at + 1) ? reader.GetString(at + 1) : null;
            row[column.LogicalName] = StoredValue.ToSdk(column, reader.GetValue(at), target);
            if (column.LogicalName == Version)
                row.RowVersion = reader.GetInt64(at).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static void RefuseView(TableDefinition table)
    {
        if (table.IsView)
            throw Faults.NotWritable(table.LogicalName);
    }

    private int Write(TableDefinition table, string sql, List<(string Name, object Value)> row)
    {
        RefuseView(table);
        var command = session.Command(sql);
        Bind(command, row);
        try
        {
            return command.ExecuteNonQuery();
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is SQLitePCL.raw.SQLITE_CONSTRAINT or SQLitePCL.raw.SQLITE_BUSY)
        {
            throw ConstraintFault.Of(failure, table);
        }
    }

    private static void Bind(SqliteCommand command, List<(string Name, object Value)> row)
    {
        for (var i = 0; i < row.Count; i++)
            command.Parameters.AddWithValue(Slot(i), row[i].Value);
    }

    /// <summary>SQL columns with their values, the next row version last.</summary>
    private List<(string Name, object Value)> Bound(TableDefinition table, IEnumerable<KeyValuePair<string, object>> values)
    {
        var row = new List<(string, object)>();
        foreach (var (name, value) in values)
        {
            var column = Known(table, name);
            if (!column.IsStored || name == Version)
                continue;
            row.Add((name, StoredValue.Of(table, column, value)));
            if (column.IsPolymorphic)
                row.Add((column.TypeColumn, value is EntityReference reference ? reference.LogicalName : DBNull.Value));
        }

        if (row.Count > 0 && session.InTransaction && table.Column(Version) is not null)
            row.Add((Version, session.NextRowVersion()));
        return row;
    }

    private void WriteParties(TableDefinition table, Guid id, IEnumerable<KeyValuePair<string, object>> values)
    {
        if (!table.IsActivity)
            return;
        foreach (var (name, value) in values.Where(v => table.Column(v.Key) is { Type: ColumnType.PartyList }))
            new PartyRows(session).Replace(table, id, name, value as EntityCollection ?? (value is null ? new EntityCollection() : throw Faults.WrongValueType(table.LogicalName, Known(table, name), value, "an EntityCollection of activityparty")));
    }
}
