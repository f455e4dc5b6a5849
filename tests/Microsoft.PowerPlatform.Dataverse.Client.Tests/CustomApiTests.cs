using Microsoft.Xrm.Sdk;

namespace Microsoft.PowerPlatform.Dataverse.Client.Tests;

public sealed class CustomApiTests
{
    private static readonly Guid Id = new("11111111-1111-1111-1111-111111111111");

    private readonly RecordedApi api = new();

    [Fact]
    public async Task An_action_is_posted_by_name_and_answers_in_the_types_it_declares()
    {
        api.Answer("GET customapis", """
            {"value":[{"isfunction":false,"bindingtype":0,"CustomAPIResponseProperties":[
              {"uniquename":"TaskId","type":12},{"uniquename":"Text","type":10},{"uniquename":"Customer","type":5,"logicalentityname":"contact"}]}]}
            """);
        api.Answer("POST cx_RecordFeedback", $$"""
            {"@odata.context":"x","TaskId":"{{Id}}","Text":"{{Id}}","Customer":{"@odata.type":"#Microsoft.Dynamics.CRM.contact","contactid":"{{Id}}"} }
            """);
        var request = new OrganizationRequest("cx_RecordFeedback") { ["Customer"] = new EntityReference("contact", Id), ["Score"] = 9, ["Tags"] = new[] { "a", "b" } };

        var response = await api.Client().ExecuteAsync(request);

        Assert.Equal($$"""{"Customer":{"@odata.type":"Microsoft.Dynamics.CRM.contact","contactid":"{{Id}}"},"Score":9,"Tags":["a","b"]}""", api.SentRows.Single().Body);
        Assert.Equal((Id, Id.ToString(), new EntityReference("contact", Id)), (response["TaskId"], response["Text"], response["Customer"]));
    }

    [Fact]
    public async Task A_function_is_asked_for_with_its_parameters_in_the_address()
    {
        api.Answer("GET customapis", """{"value":[{"isfunction":true,"bindingtype":0,"CustomAPIResponseProperties":[{"uniquename":"Score","type":6}]}]}""");
        api.Answer("GET cx_Status", """{"Score":7}""");

        var response = await api.Client().ExecuteAsync(new OrganizationRequest("cx_Status") { ["Name"] = "a'b", ["Level"] = 3 });

        Assert.Equal("GET cx_Status(Name=@p0,Level=@p1)?@p0='a''b'&@p1=3", api.SentRows.Single().Request);
        Assert.Equal(7.0, response["Score"]);
    }

    [Fact]
    public async Task An_api_bound_to_a_row_is_posted_at_the_row()
    {
        api.Answer("GET customapis", """{"value":[{"isfunction":false,"bindingtype":1,"CustomAPIResponseProperties":[]}]}""");
        api.Answer("POST contacts(", "{}");

        await api.Client().ExecuteAsync(new OrganizationRequest("cx_Erase") { ["Target"] = new EntityReference("contact", Id), ["Slice"] = 1 });

        Assert.Equal($"POST contacts({Id})/Microsoft.Dynamics.CRM.cx_Erase", api.SentRows.Single().Request);
        Assert.Equal("""{"Slice":1}""", api.SentRows.Single().Body);
    }
}
