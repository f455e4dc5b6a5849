using System.ServiceModel;
using LocalDataverse.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft Learn: AddToQueue action; Queue tables.</summary>
public sealed class QueueTests : IDisposable
{
    private readonly PluginOrganization _crm = new();
    private readonly EntityReference _task;

    public QueueTests() => _task = new("task", _crm.Admin.Create(new Entity("task") { ["subject"] = "Call back" }));

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void A_row_added_to_a_queue_stands_there_as_an_active_item()
    {
        var queue = Queue("Service");

        var item = _crm.Admin.Retrieve("queueitem", Add(queue), new ColumnSet("queueid", "objectid", "title", "enteredon", "statecode"));

        Assert.Equal((queue, _task.Id), (item.GetAttributeValue<EntityReference>("queueid").Id, item.GetAttributeValue<EntityReference>("objectid").Id));
        Assert.Equal(("Call back", 0), (item["title"], item.GetAttributeValue<OptionSetValue>("statecode").Value));
        Assert.NotNull(item.GetAttributeValue<DateTime?>("enteredon"));
    }

    [Fact]
    public void A_row_stands_in_one_queue_at_a_time()
    {
        var first = Add(Queue("Service"));
        var back = Queue("Back office");

        Assert.Equal(first, Add(back));

        Assert.Equal(back, Assert.Single(Items()).GetAttributeValue<EntityReference>("queueid").Id);
    }

    [Fact]
    public void What_can_not_be_is_refused()
    {
        var queue = Queue("Service");
        var contact = new EntityReference("contact", _crm.Admin.Create(new Entity("contact") { ["lastname"] = "Holm" }));

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Add(Guid.NewGuid()));
        Assert.Contains("contact", Assert.Throws<FaultException<OrganizationServiceFault>>(() => Add(queue, contact)).Detail.Message, StringComparison.Ordinal);
        Assert.Contains("SourceQueueId", Assert.Throws<FaultException<OrganizationServiceFault>>(() => Add(queue, _task, Queue("Other"))).Detail.Message, StringComparison.Ordinal);
        Assert.Empty(Items());
    }

    private Guid Queue(string name) => _crm.Admin.Create(new Entity("queue") { ["name"] = name });

    private Guid Add(Guid queue, EntityReference? target = null, Guid? source = null)
    {
        var request = new OrganizationRequest("AddToQueue") { ["Target"] = target ?? _task, ["DestinationQueueId"] = queue };
        if (source is { } from)
            request["SourceQueueId"] = from;
        return (Guid)_crm.Admin.Execute(request)["QueueItemId"];
    }

    private DataCollection<Entity> Items() => _crm.Admin.RetrieveMultiple(new QueryExpression("queueitem") { ColumnSet = new ColumnSet("queueid") }).Entities;
}
