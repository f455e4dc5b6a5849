using Microsoft.Data.Sqlite;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>Searches the organisation's database itself, every column of every table, independently of what the product knows.</summary>
internal static class DatabaseFile
{
    /// <summary>Where one of the texts occurs once waiting jobs have run, as table.column; letter case and the spaces of numbers make no difference.</summary>
    public static IReadOnlyList<string> Search(CrmOrganization crm, params string[] texts)
    {
        crm.RunAsyncSteps();
        using var connection = Open(crm, "ReadOnly");
        var found = new List<string>();
        foreach (var table in Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"))
            foreach (var column in Read(connection, $"SELECT name FROM pragma_table_info('{table}')"))
                if (Array.Exists(texts, text => Holds(connection, table, column, text))) found.Add($"{table}.{column}");
        return found;
    }

    /// <summary>Writes a value into a column of every row of a table, or of one row (of one too, where values are unique), past all that would refuse it; how many rows have it.</summary>
    public static int Fill(CrmOrganization crm, string table, string column, object value, Guid? only = null)
    {
        using var connection = Open(crm, "ReadWrite");
        using var command = connection.CreateCommand();
        command.CommandText = $"UPDATE OR IGNORE \"{table}\" SET \"{column}\" = $value" + (only is { } id ? $" WHERE {table}id = '{id:D}'" : "");
        command.Parameters.AddWithValue("$value", value);
        return command.ExecuteNonQuery();
    }

    /// <summary>How many rows have something in the column.</summary>
    public static int Count(CrmOrganization crm, string table, string column)
    {
        using var connection = Open(crm, "ReadOnly");
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\" WHERE \"{column}\" IS NOT NULL";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static SqliteConnection Open(CrmOrganization crm, string mode)
    {
        var connection = new SqliteConnection($"Data Source={crm.Organization.Database.Path};Mode={mode}");
        connection.Open();
        return connection;
    }

    private static bool Holds(SqliteConnection connection, string table, string column, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\" WHERE instr(replace(lower(CAST(\"{column}\" AS TEXT)), ' ', ''), $text) > 0 OR hex(\"{column}\") = $guid";
        command.Parameters.AddWithValue("$text", text.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal));
        command.Parameters.AddWithValue("$guid", Guid.TryParse(text, out var id) ? Convert.ToHexString(id.ToByteArray()) : "-");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) > 0;
    }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read()) values.Add(reader.GetString(0));
        return values;
    }
}
