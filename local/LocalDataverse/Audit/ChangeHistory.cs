using System.Globalization;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Audit;

/// <summary>The audit rows of one row. The row itself may be gone.</summary>
internal static class ChangeHistory
{
    private const string OfRow = "FROM audit WHERE objectid = $id AND objectid_type = $table";

    public static void Address(MessageCall call, EntityReference target)
    {
        call.Table = call.Catalog.Table(target.LogicalName);
        call.RowId = target.Id != Guid.Empty ? target.Id : throw Faults.InvalidArgument($"The target of {call.MessageName} needs an id.");
    }

    /// <summary>Deletes them; returns how many there were.</summary>
    public static int Delete(MessageCall call)
    {
        call.Outermost.Wrote("audit");
        return call.Outermost.Session.Run("DELETE " + OfRow, ("$id", StoredValue.Id(call.RowId)), ("$table", call.Table!.LogicalName));
    }

    public static EntityCollection Read(MessageCall call)
    {
        var table = call.Catalog.Table("audit");
        var rows = Ids(call).Select(id => call.Outermost.Rows.Read(table, id)!);
        return new EntityCollection([.. rows]) { EntityName = "audit" };
    }

    private static List<Guid> Ids(MessageCall call)
    {
        var command = call.Outermost.Session.Command($"SELECT auditid {OfRow} ORDER BY rowid DESC");
        command.Parameters.AddWithValue("$id", StoredValue.Id(call.RowId));
        command.Parameters.AddWithValue("$table", call.Table!.LogicalName);
        using var row = command.ExecuteReader();
        var ids = new List<Guid>();
        while (row.Read())
            ids.Add(Guid.Parse(row.GetString(0), CultureInfo.InvariantCulture));
        return ids;
    }
}
