using System.Net;

namespace LocalDataverse.Tests.WebApi;

/// <summary>Microsoft Learn, Web API reference: the unbound action Merge.</summary>
public sealed class MergeTests(WebApiClient api) : IClassFixture<WebApiClient>
{
    [Fact]
    public async Task Two_contacts_become_one()
    {
        var kept = await api.Create("contacts", "{'lastname':'Jensen'}");
        var lost = await api.Create("contacts", "{'lastname':'Jensen','telephone1':'20304050'}");
        var task = await api.Create("tasks", $"{{'subject':'Call','regardingobjectid_contact_task@odata.bind':'/contacts({lost})'}}");

        var answer = await Merge($"{Target(kept)},{Subordinate(lost)},'UpdateContent':{{'@odata.type':'Microsoft.Dynamics.CRM.contact','telephone1':'20304050'}},'PerformParentingChecks':false");

        Assert.True(answer.Status == HttpStatusCode.NoContent, answer.Text);
        Assert.Equal("20304050", (await api.Get($"contacts({kept})?$select=telephone1")).Json.GetProperty("telephone1").GetString());
        var after = (await api.Get($"contacts({lost})?$select=merged,statecode,_masterid_value")).Json;
        Assert.True(after.GetProperty("merged").GetBoolean());
        Assert.Equal((1, kept), (after.GetProperty("statecode").GetInt32(), after.GetProperty("_masterid_value").GetGuid()));
        Assert.Equal(kept, (await api.Get($"tasks({task})?$select=_regardingobjectid_value")).Json.GetProperty("_regardingobjectid_value").GetGuid());
    }

    [Fact]
    public async Task What_the_action_does_not_take_is_refused_by_name()
    {
        var (kept, lost) = (await api.Create("contacts", "{'lastname':'One'}"), await api.Create("contacts", "{'lastname':'Other'}"));
        var account = await api.Create("accounts", "{'name':'Firm'}");

        await Refused("PerformParentingChecks", $"{Target(kept)},{Subordinate(lost)}");
        await Refused("PerformParentingChecks", $"{Target(kept)},{Subordinate(lost)},'PerformParentingChecks':'no'");
        await Refused("Subordinate", $"{Target(kept)},'PerformParentingChecks':false");
        await Refused("Target", $"'Target':{{'contactid':'{kept}'}},{Subordinate(lost)},'PerformParentingChecks':false");
        await Refused("SubordinateId", $"{Target(kept)},{Subordinate(lost)},'SubordinateId':'{lost}','PerformParentingChecks':false");
        await Refused("one table", $"{Target(kept)},'Subordinate':{{'@odata.type':'Microsoft.Dynamics.CRM.account','accountid':'{account}'}},'PerformParentingChecks':false");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await api.Get("Merge")).Status);
        Assert.False((await api.Get($"contacts({lost})?$select=merged")).Json.GetProperty("merged").GetBoolean());
    }

    private static string Target(Guid id) => $"'Target':{{'@odata.type':'Microsoft.Dynamics.CRM.contact','contactid':'{id}'}}";

    private static string Subordinate(Guid id) => $"'Subordinate':{{'@odata.type':'Microsoft.Dynamics.CRM.contact','contactid':'{id}'}}";

    private async Task Refused(string name, string body)
    {
        var answer = await Merge(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(name, answer.Text, StringComparison.Ordinal);
    }

    private Task<WebApiAnswer> Merge(string body) => api.Send(HttpMethod.Post, "Merge", "{" + body + "}");
}
