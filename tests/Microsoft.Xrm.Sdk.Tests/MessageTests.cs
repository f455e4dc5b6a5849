using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Tests;

public sealed class MessageTests
{
    [Fact]
    public void A_request_keeps_its_properties_as_parameters()
    {
        var columns = new ColumnSet("lastname");
        var request = new RetrieveRequest { Target = new EntityReference("contact"), ColumnSet = columns };

        Assert.Equal("Retrieve", request.RequestName);
        Assert.Same(columns, request.Parameters["ColumnSet"]);
        Assert.Same(request.Target, request["Target"]);
    }

    [Fact]
    public void A_property_that_is_not_set_is_no_parameter()
    {
        var request = new UpdateRequest();

        Assert.Null(request.Target);
        Assert.Equal(ConcurrencyBehavior.Default, request.ConcurrencyBehavior);
        Assert.Empty(request.Parameters);
    }

    [Fact]
    public void A_request_without_its_class_is_the_same_message()
    {
        OrganizationRequest request = new("Upsert") { ["Target"] = new Entity("contact") };

        Assert.Equal(new UpsertRequest().RequestName, request.RequestName);
        Assert.Throws<KeyNotFoundException>(() => request["Other"]);
    }

    [Fact]
    public void A_response_reads_its_results()
    {
        var id = new Guid("22222222-2222-2222-2222-222222222222");
        var response = new CreateResponse { Results = new ParameterCollection { ["id"] = id } };

        Assert.Equal(id, response.id);
        Assert.False(new UpsertResponse().RecordCreated);
    }

    [Fact]
    public void A_plug_in_refuses_with_text_code_and_status()
    {
        var refusal = new InvalidPluginExecutionException(OperationStatus.Failed, 42, "No consent.", PluginHttpStatusCode.Forbidden);

        Assert.Equal(("No consent.", 42, PluginHttpStatusCode.Forbidden), (refusal.Message, refusal.ErrorCode, refusal.HttpStatus));
    }
}
