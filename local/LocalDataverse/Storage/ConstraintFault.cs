using System.ServiceModel;
using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using SQLitePCL;

namespace LocalDataverse.Storage;

/// <summary>What the database refused, in the platform's words.</summary>
internal static class ConstraintFault
{
    private const string UniqueFailed = "UNIQUE constraint failed: ";

    public static FaultException<OrganizationServiceFault> Of(SqliteException failure, TableDefinition? table = null) => failure.SqliteExtendedErrorCode switch
    {
        raw.SQLITE_CONSTRAINT_FOREIGNKEY => Faults.LookupTargetMissing(),
        raw.SQLITE_CONSTRAINT_PRIMARYKEY or raw.SQLITE_CONSTRAINT_UNIQUE => Duplicate(failure, table),
        _ when failure.SqliteErrorCode == raw.SQLITE_BUSY => Faults.DatabaseBusy(TimeSpan.FromSeconds(5)),
        _ => Faults.Unexpected(failure.Message),
    };

    private static FaultException<OrganizationServiceFault> Duplicate(SqliteException failure, TableDefinition? table)
    {
        var columns = ViolatedColumns(failure.Message);
        var key = table?.Keys.FirstOrDefault(k => k.Columns.ToHashSet(StringComparer.Ordinal).SetEquals(columns));
        return key is null ? Faults.DuplicateRow(table?.LogicalName ?? "") : Faults.DuplicateKey(key, table!);
    }

    /// <summary>SQLite names them as table.column, table.column after the colon.</summary>
    private static IReadOnlyList<string> ViolatedColumns(string message)
    {
        var start = message.IndexOf(UniqueFailed, StringComparison.Ordinal);
        if (start < 0)
            return [];
        var names = message[(start + UniqueFailed.Length)..].TrimEnd('\'', '.');
        return [.. names.Split(", ").Select(n => n[(n.LastIndexOf('.') + 1)..])];
    }
}
