using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Audit;

/// <summary>
/// Writes who changed what, in the transaction of the change (Microsoft Learn: Auditing overview). Three switches must be on: the
/// organisation's, the table's and the column's.
/// </summary>
internal static class AuditLog
{
    public static void Created(MessageCall call, Entity target) =>
        Write(call, AuditAction.Create, call.Table!, target.Attributes.Keys, before: null, after: target);

    public static void Updated(MessageCall call, Entity before, Entity target) =>
        Write(call, ActionOf(target), call.Table!, target.Attributes.Keys, before, after: target);

    public static void Deleted(MessageCall call, Entity before) =>
        Write(call, AuditAction.Delete, call.Table!, before.Attributes.Keys, before, after: null);

    private static AuditAction ActionOf(Entity target)
    {
        if (target.Contains("ownerid"))
            return AuditAction.Assign;
        return target.GetAttributeValue<OptionSetValue>("statecode") switch
        {
            null => AuditAction.Update,
            { Value: 0 } => AuditAction.Activate,
            _ => AuditAction.Deactivate,
        };
    }

    private static void Write(MessageCall call, AuditAction action, TableDefinition table, IEnumerable<string> columns, Entity? before, Entity? after)
    {
        if (!table.IsAudited || !call.Outermost.Engine.Settings.Current.IsAudited)
            return;
        var changes = columns.Where(c => table.Column(c) is { IsAudited: true, IsStored: true })
            .Select(c => new AuditedChange(c, Value(before, c), Value(after, c)))
            .Where(c => !Equals(c.OldValue, c.NewValue))
            .ToList();
        if (changes.Count == 0 && action is not (AuditAction.Create or AuditAction.Delete))
            return;
        call.Outermost.Rows.Insert(call.Catalog.Table("audit"), Guid.CreateVersion7(call.Outermost.Engine.Clock.GetUtcNow()), new AttributeCollection
        {
            ["action"] = new OptionSetValue((int)action),
            ["operation"] = new OptionSetValue(OperationOf(action)),
            ["objectid"] = new EntityReference(table.LogicalName, call.RowId),
            ["userid"] = new EntityReference("systemuser", call.UserId),
            ["callinguserid"] = new EntityReference("systemuser", call.InitiatingUserId),
            ["createdon"] = call.Now,
            ["transactionid"] = call.Outermost.CorrelationId,
            ["attributemask"] = string.Join(',', changes.Select(c => c.LogicalName)),
            ["changedata"] = AuditedChange.Text(changes),
        });
        call.Outermost.Wrote("audit");
    }

    private static string? Value(Entity? row, string column) =>
        row is not null && row.Attributes.TryGetValue(column, out var value) ? AuditedChange.Text(value) : null;

    private static int OperationOf(AuditAction action) => action switch
    {
        AuditAction.Create => 1,
        AuditAction.Delete => 3,
        _ => 2,
    };
}
