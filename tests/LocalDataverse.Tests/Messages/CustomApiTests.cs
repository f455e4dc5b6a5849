using System.ServiceModel;
using LocalDataverse.Pipeline;
using LocalDataverse.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft Learn: Create and use custom APIs; CustomAPI tables.</summary>
public sealed class CustomApiTests : IDisposable
{
    private const int Integer = 7;
    private readonly PluginOrganization _crm = new();
    private readonly Guid _api = Guid.NewGuid();

    public CustomApiTests()
    {
        _crm.Write(
            ("sdkmessage", Guid.NewGuid(), new() { ["name"] = "x_Add" }),
            ("customapi", _api, new() { ["uniquename"] = "x_Add", ["bindingtype"] = new OptionSetValue(0), ["executeprivilegename"] = "prvReadAccount", ["plugintypeid"] = new EntityReference("plugintype", PluginOrganization.AddType) }),
            ("customapirequestparameter", Guid.NewGuid(), Parameter("First", "customapiid", optional: false)),
            ("customapirequestparameter", Guid.NewGuid(), Parameter("Second", "customapiid", optional: true)),
            ("customapiresponseproperty", Guid.NewGuid(), Parameter("Sum", "customapiid", optional: null)));
    }

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void Its_plugin_is_the_main_operation() => Assert.Equal(5, Call(("First", 2), ("Second", 3)).Results["Sum"]);

    [Fact]
    public void An_optional_parameter_may_be_left_out() => Assert.Equal(2, Call(("First", 2)).Results["Sum"]);

    [Fact]
    public void Steps_on_its_message_see_parameters_and_result()
    {
        _crm.Step("x_Add", null, Stage.PreOperation, "trace First\ntrace stage");
        _crm.Step("x_Add", null, Stage.PostOperation, "trace stage");
        Call(("First", 2));
        Assert.Equal(["First=2", "stage=20", "stage=40"], _crm.Traces);
        Assert.Equal([Stage.PreOperation, Stage.MainOperation, Stage.PostOperation], _crm.Admin.LastDiagnostics!.Runs.Select(r => r.Stage));
    }

    [Fact]
    public void One_that_writes_nothing_does_not_wait_for_a_writer()
    {
        using var writer = _crm.Organization.Database.Open();
        writer.Begin();
        Assert.Equal(5, Call(("First", 2), ("Second", 3)).Results["Sum"]);
    }

    [Fact]
    public void What_is_written_on_its_way_is_one_transaction()
    {
        _crm.Step("x_Add", null, Stage.PreOperation, "create account=Nordvind");
        _crm.Step("x_Add", null, Stage.PostOperation, "create account=Fjordkraft\nrefuse Not today.");
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Call(("First", 2)));
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM account"));
    }

    [Fact]
    public void A_fault_caught_before_anything_was_written_ends_its_transaction()
    {
        _crm.Step("x_Add", null, Stage.PreOperation, "swallow\ncreate account=Nordvind");
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Call(("First", 2)));
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM account"));
    }

    [Fact]
    public void An_asynchronous_step_on_it_is_queued_though_nothing_else_was_written()
    {
        _crm.Step("x_Add", null, Stage.PostOperation, "trace stage", isAsync: true);
        Call(("First", 2));
        Assert.Equal(1L, _crm.Scalar("SELECT count(*) FROM asyncoperation WHERE messagename = 'x_Add'"));
    }

    [Theory]
    [InlineData("Second", 1, "'First' is missing")]
    [InlineData("Frist", 1, "'Frist'")]
    [InlineData("First", "two", "takes Integer, not String")]
    public void Parameters_are_held_to_their_declaration(string name, object value, string says)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Call((name, value))).Detail;
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_lacks_the_execute_privilege_may_not_call_it()
    {
        var user = _crm.User("Basic");
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Organization.ServiceFor(user).Execute(Request(("First", 2)))).Detail;
        Assert.Contains("prvReadAccount", fault.Message, StringComparison.Ordinal);
    }

    private OrganizationResponse Call(params (string, object)[] parameters) => _crm.Admin.Execute(Request(parameters));

    private static OrganizationRequest Request(params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest("x_Add");
        foreach (var (name, value) in parameters)
            request.Parameters[name] = value;
        return request;
    }

    private AttributeCollection Parameter(string name, string column, bool? optional)
    {
        var row = new AttributeCollection { ["uniquename"] = name, ["type"] = new OptionSetValue(Integer), [column] = new EntityReference("customapi", _api) };
        if (optional is { } value)
            row["isoptional"] = value;
        return row;
    }
}
