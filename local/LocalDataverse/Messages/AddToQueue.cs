using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>
/// AddToQueue (Microsoft Learn: AddToQueue action; Queue tables): the row stands in the destination queue as an active queue item. A row stands in one queue at a time: one that is in
/// another is moved with its item. Where the documentation is silent the harsher reading holds: the caller needs the right to write queue items, and a source queue that the row is not in
/// is refused.
/// </summary>
internal sealed class AddToQueue : MessageHandler
{
    private const string Item = "queueitem";
    private const int Active = 0;

    public override string Name => "AddToQueue";

    protected override IReadOnlyList<string> Parameters => ["Target", "DestinationQueueId", "SourceQueueId", "QueueItemProperties"];

    public override void Authorise(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Create);

    public override void Execute(MessageCall call)
    {
        var target = call.Required<EntityReference>("Target");
        var item = Existing(call, target);
        RefuseOtherSource(call, item);
        var content = Content(call, target);
        if (item is { } present)
        {
            content.Id = present.Id;
            Send(call, new UpdateRequest { Target = content });
        }
        else
        {
            content.Id = ((CreateResponse)Send(call, new CreateRequest { Target = content })).id;
        }

        call.Outermost.Rows.Update(call.Table!, content.Id, new AttributeCollection { ["enteredon"] = call.Now, ["title"] = NameOf(call, target) });
        call.Outermost.Wrote(Item);
        call.Output["QueueItemId"] = content.Id;
    }

    protected override void Address(MessageCall call)
    {
        call.Table = WritableTable.Of(call, Item);
        var target = call.Required<EntityReference>("Target");
        call.Required<Guid>("DestinationQueueId");
        if (call.Table.Column("objectid") is not { } column || !column.Targets.Contains(target.LogicalName))
            throw Faults.InvalidArgument($"Rows of '{target.LogicalName}' can't stand in a queue.");
    }

    private static Entity? Existing(MessageCall call, EntityReference target) =>
        call.Outermost.Rows.Find(call.Table!, [new("objectid", target), new("statecode", new OptionSetValue(Active))]) is { } id
            ? call.Outermost.Rows.Read(call.Table!, id, ["queueid"])
            : null;

    private static void RefuseOtherSource(MessageCall call, Entity? item)
    {
        var source = call.Optional<Guid>("SourceQueueId");
        if (source != Guid.Empty && item?.GetAttributeValue<EntityReference>("queueid")?.Id != source)
            throw Faults.InvalidArgument("The row is not in the queue 'SourceQueueId'.");
    }

    private static Entity Content(MessageCall call, EntityReference target)
    {
        var content = new Entity(Item);
        if (call.Optional<Entity>("QueueItemProperties") is { } properties)
            content.Attributes.AddRange(properties.Attributes);
        content["objectid"] = target;
        content["queueid"] = new EntityReference("queue", call.Required<Guid>("DestinationQueueId"));
        return content;
    }

    private static string NameOf(MessageCall call, EntityReference target)
    {
        var table = call.Catalog.Table(target.LogicalName);
        return call.Outermost.Rows.Read(table, target.Id, [table.PrimaryName!])?.GetAttributeValue<string>(table.PrimaryName!) ?? "";
    }
}
