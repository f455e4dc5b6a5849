using System.Net;

namespace LocalDataverse.Tests.WebApi;

/// <summary>Microsoft Learn, Web API reference: the action AddToQueue, bound to the destination queue.</summary>
public sealed class QueueTests(WebApiClient api) : IClassFixture<WebApiClient>
{
    [Fact]
    public async Task A_task_added_to_a_queue_stands_there()
    {
        var (queue, task) = (await Queue("Service"), await Work("Call back"));

        var item = await Added(queue, Target(task));

        var row = (await api.Get($"queueitems({item})?$select=title,_queueid_value,_objectid_value")).Json;
        Assert.Equal((queue, task), (row.GetProperty("_queueid_value").GetGuid(), row.GetProperty("_objectid_value").GetGuid()));
        Assert.Equal("Call back", row.GetProperty("title").GetString());
    }

    [Fact]
    public async Task It_is_moved_from_the_source_queue_with_what_the_item_is_given()
    {
        var (first, second, task) = (await Queue("First"), await Queue("Second"), await Work("Move me"));
        var item = await Added(first, Target(task));

        var moved = await Added(second, $"{Target(task)},'SourceQueue':{{'queueid':'{first}'}},'QueueItemProperties':{{'@odata.type':'Microsoft.Dynamics.CRM.queueitem','title':'ignored'}}");

        Assert.Equal(item, moved);
        Assert.Equal(second, (await api.Get($"queueitems({item})?$select=_queueid_value")).Json.GetProperty("_queueid_value").GetGuid());
    }

    [Fact]
    public async Task What_the_action_does_not_take_is_refused_by_name()
    {
        var (queue, other, task) = (await Queue("Strict"), await Queue("Other"), await Work("Stay"));
        var contact = await api.Create("contacts", "{'lastname':'Holm'}");

        await Refused("needs 'Target'", queue, "");
        await Refused("@odata.type", queue, $"'Target':{{'activityid':'{task}'}}");
        await Refused("activityid", queue, "'Target':{'@odata.type':'Microsoft.Dynamics.CRM.task'}");
        await Refused("contact", queue, $"'Target':{{'@odata.type':'Microsoft.Dynamics.CRM.contact','contactid':'{contact}'}}");
        await Refused("DestinationQueueId", queue, $"{Target(task)},'DestinationQueueId':'{queue}'");
        await Refused("SourceQueue", queue, $"{Target(task)},'SourceQueue':'{other}'");
        await Refused("SourceQueue", queue, $"{Target(task)},'SourceQueue':{{'@odata.type':'Microsoft.Dynamics.CRM.task','activityid':'{task}'}}");
        await Refused("SourceQueueId", queue, $"{Target(task)},'SourceQueue':{{'queueid':'{other}'}}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await api.Get($"queues({queue})/Microsoft.Dynamics.CRM.AddToQueue")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await api.Send(HttpMethod.Post, $"tasks({task})/Microsoft.Dynamics.CRM.AddToQueue", "{}")).Status);
        Assert.Empty((await api.Get($"queueitems?$filter=_objectid_value eq {task}")).Json.GetProperty("value").EnumerateArray());
    }

    private Task<Guid> Queue(string name) => api.Create("queues", $"{{'name':'{name}'}}");

    private Task<Guid> Work(string subject) => api.Create("tasks", $"{{'subject':'{subject}'}}");

    private static string Target(Guid task) => $"'Target':{{'@odata.type':'Microsoft.Dynamics.CRM.task','activityid':'{task}'}}";

    private async Task<Guid> Added(Guid queue, string body)
    {
        var answer = await Add(queue, body);
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        return answer.Json.GetProperty("QueueItemId").GetGuid();
    }

    private async Task Refused(string name, Guid queue, string body)
    {
        var answer = await Add(queue, body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(name, answer.Text, StringComparison.Ordinal);
    }

    private Task<WebApiAnswer> Add(Guid queue, string body) => api.Send(HttpMethod.Post, $"queues({queue})/Microsoft.Dynamics.CRM.AddToQueue", "{" + body + "}");
}
