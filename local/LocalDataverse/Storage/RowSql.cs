using System.Globalization;
using System.Text;
using LocalDataverse.Metadata;

namespace LocalDataverse.Storage;

/// <summary>The texts of the statements that write and read one row; values go by place.</summary>
internal static class RowSql
{
    public static string Insert(TableDefinition table, IReadOnlyList<(string Name, object Value)> row) =>
        $"INSERT INTO {SqlName.Quote(table.LogicalName)} ({SqlName.List(row.Select(c => c.Name))}) VALUES ({string.Join(", ", row.Select((_, i) => Place(i)))})";

    /// <summary>The last value is the id's.</summary>
    public static string Update(TableDefinition table, IReadOnlyList<(string Name, object Value)> row)
    {
        var sets = row.SkipLast(1).Select((c, i) => $"{SqlName.Quote(c.Name)} = {Place(i)}");
        return $"UPDATE {SqlName.Quote(table.LogicalName)} SET {string.Join(", ", sets)} WHERE {SqlName.Quote(table.PrimaryId)} = {Place(row.Count - 1)}";
    }

    public static string Find(TableDefinition table, IReadOnlyList<(string Name, object Value)> row) =>
        $"SELECT {SqlName.Quote(table.PrimaryId)} FROM {SqlName.Quote(table.LogicalName)} WHERE {string.Join(" AND ", row.Select((c, i) => $"{SqlName.Quote(c.Name)} = {Place(i)}"))}";

    public static string Exists(TableDefinition table) => $"SELECT 1 FROM {SqlName.Quote(table.LogicalName)} WHERE {SqlName.Quote(table.PrimaryId)} = ?1";

    /// <summary>The columns in their order from place 1 on, the target's table after each lookup that may point to several.</summary>
    public static string Read(TableDefinition table, IEnumerable<ColumnDefinition> columns)
    {
        var sql = new StringBuilder("SELECT 1");
        foreach (var column in columns)
        {
            sql.Append(", ").Append(SqlName.Quote(column.LogicalName));
            if (column.IsPolymorphic)
                sql.Append(", ").Append(SqlName.Quote(column.TypeColumn));
        }

        return sql.Append(" FROM ").Append(SqlName.Quote(table.LogicalName)).Append(" WHERE ").Append(SqlName.Quote(table.PrimaryId)).Append(" = ?1").ToString();
    }

    /// <summary>What tells statements apart that do the same to different columns.</summary>
    public static string Key(string verb, TableDefinition table, IReadOnlyList<(string Name, object Value)> row)
    {
        var key = new StringBuilder(verb, 512).Append('\0').Append(table.LogicalName);
        foreach (var (name, _) in row)
            key.Append('\0').Append(name);
        return key.ToString();
    }

    private static string Place(int index) => "?" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
