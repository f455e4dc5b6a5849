using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>Microsoft Learn: Event framework; Register a plug-in; Understand the execution context.</summary>
public sealed class StageTests : IDisposable
{
    private readonly PluginOrganization _crm = new();

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void Steps_run_in_the_order_of_stages_then_ranks()
    {
        _crm.Step("Create", "contact", Stage.PostOperation, "trace stage", rank: 1);
        _crm.Step("Create", "contact", Stage.PreOperation, "trace stage\ntrace target.nickname", rank: 20);
        _crm.Step("Create", "contact", Stage.PreOperation, "trace stage\nset nickname=first", rank: 10);
        _crm.Step("Create", "contact", Stage.PreValidation, "trace stage", rank: 99);
        _crm.Admin.Create(Contact());
        Assert.Equal(["stage=10", "stage=20", "stage=20", "target.nickname=first", "stage=40"], _crm.Traces);
    }

    [Fact]
    public void What_a_pre_operation_step_sets_is_stored()
    {
        _crm.Step("Create", "contact", Stage.PreOperation, "set nickname=Bo");
        var id = _crm.Admin.Create(Contact());
        Assert.Equal("Bo", _crm.Admin.Retrieve("contact", id, new ColumnSet("nickname"))["nickname"]);
    }

    [Fact]
    public void The_callers_row_stays_as_it_was()
    {
        _crm.Step("Create", "contact", Stage.PreOperation, "set nickname=Bo");
        var contact = Contact();
        _crm.Admin.Create(contact);
        Assert.Equal(["lastname"], contact.Attributes.Keys);
    }

    [Fact]
    public void A_step_of_another_table_does_not_run()
    {
        _crm.Step("Create", "account", Stage.PreOperation, "refuse never");
        _crm.Admin.Create(Contact());
        Assert.Empty(_crm.Traces);
    }

    [Fact]
    public void A_step_without_a_table_runs_for_all()
    {
        _crm.Step("Create", null, Stage.PreOperation, "trace stage");
        _crm.Admin.Create(Contact());
        Assert.Equal(["stage=20"], _crm.Traces);
    }

    [Theory]
    [InlineData("nickname", "nickname", true)]
    [InlineData("nickname", "jobtitle", false)]
    [InlineData("nickname,jobtitle", "jobtitle", true)]
    [InlineData("", "jobtitle", true)]
    public void An_update_runs_a_step_whose_filter_the_target_touches(string filter, string changed, bool runs)
    {
        var id = _crm.Admin.Create(Contact());
        _crm.Step("Update", "contact", Stage.PostOperation, "trace stage", filter: filter);
        _crm.Admin.Update(new Entity("contact", id) { [changed] = "x" });
        Assert.Equal(runs ? 1 : 0, _crm.Traces.Count);
    }

    [Fact]
    public void A_column_added_by_an_earlier_pre_operation_step_counts_for_the_filter()
    {
        var id = _crm.Admin.Create(Contact());
        _crm.Step("Update", "contact", Stage.PreOperation, "set nickname=Bo", filter: "jobtitle");
        _crm.Step("Update", "contact", Stage.PostOperation, "trace stage", filter: "nickname");
        _crm.Admin.Update(new Entity("contact", id) { ["jobtitle"] = "x" });
        Assert.Equal(["stage=40"], _crm.Traces);
    }

    [Fact]
    public void Images_show_the_row_before_and_after_with_their_columns_only()
    {
        var id = _crm.Admin.Create(Contact());
        var step = _crm.Step("Update", "contact", Stage.PostOperation, "trace pre.was.lastname\ntrace post.is.lastname\ntrace post.is.fullname");
        _crm.Image(step, "was", kind: 0, "lastname");
        _crm.Image(step, "is", kind: 1, "lastname");
        _crm.Admin.Update(new Entity("contact", id) { ["lastname"] = "Lind" });
        Assert.Equal(["pre.was.lastname=Holm", "post.is.lastname=Lind", "post.is.fullname=none"], _crm.Traces);
    }

    [Fact]
    public void A_delete_shows_the_row_that_is_gone()
    {
        var id = _crm.Admin.Create(Contact());
        var step = _crm.Step("Delete", "contact", Stage.PostOperation, "trace pre.was.lastname");
        _crm.Image(step, "was", kind: 0, "lastname");
        _crm.Admin.Delete("contact", id);
        Assert.Equal(["pre.was.lastname=Holm"], _crm.Traces);
    }

    [Fact]
    public void Shared_variables_of_stage_10_stand_in_the_parent_context_of_a_create()
    {
        _crm.Step("Create", "contact", Stage.PreValidation, "share key=early");
        _crm.Step("Create", "contact", Stage.PreOperation, "trace shared.key\ntrace parentshared.key\nshare key=late");
        _crm.Step("Create", "contact", Stage.PostOperation, "trace shared.key");
        _crm.Admin.Create(Contact());
        Assert.Equal(["shared.key=none", "parentshared.key=early", "shared.key=late"], _crm.Traces);
    }

    [Fact]
    public void The_optional_parameter_tag_reaches_plugins_as_a_shared_variable()
    {
        _crm.Step("Create", "contact", Stage.PreOperation, "trace shared.tag");
        _crm.Admin.Execute(new OrganizationRequest("Create") { Parameters = { ["Target"] = Contact(), ["tag"] = "import" } });
        Assert.Equal(["shared.tag=import"], _crm.Traces);
    }

    [Fact]
    public void A_message_from_a_plugin_is_one_deeper_and_knows_its_parent()
    {
        _crm.Step("Create", "contact", Stage.PostOperation, "trace depth\ncreate account=Nordvind");
        _crm.Step("Create", "account", Stage.PreValidation, "trace depth\ntrace parent");
        _crm.Admin.Create(Contact());
        Assert.Equal(["depth=1", "depth=2", "parent=Create/40"], _crm.Traces);
    }

    [Fact]
    public void Stage_10_is_outside_the_transaction_and_the_others_inside()
    {
        foreach (var stage in new[] { Stage.PreValidation, Stage.PreOperation, Stage.PostOperation })
            _crm.Step("Create", "contact", stage, "trace transaction");
        _crm.Admin.Create(Contact());
        Assert.Equal(["transaction=False", "transaction=True", "transaction=True"], _crm.Traces);
    }

    [Fact]
    public void Times_are_one_instant_for_the_whole_message()
    {
        _crm.Step("Create", "contact", Stage.PreOperation, "trace time");
        var id = _crm.Admin.Create(Contact());
        Assert.Equal(["time=2026-03-02T09:30:00"], _crm.Traces);
        Assert.Equal(BareOrganization.Now, _crm.Admin.Retrieve("contact", id, new ColumnSet("createdon"))["createdon"]);
    }

    [Fact]
    public void A_step_with_a_user_of_its_own_works_as_that_user()
    {
        _crm.Step("Create", "contact", Stage.PostOperation, "trace user\ntrace initiating\ncreate account=Nordvind", runAs: WellKnown.IntegrationUser);
        _crm.Admin.Create(Contact());
        Assert.Equal([$"user={WellKnown.IntegrationUser}", $"initiating={WellKnown.Administrator}"], _crm.Traces);
        Assert.Equal(StoredValue.Id(WellKnown.IntegrationUser), _crm.Scalar("SELECT createdby FROM account"));
    }

    [Fact]
    public void A_service_without_a_user_works_as_SYSTEM_and_the_initiating_user_stays()
    {
        _crm.Step("Create", "contact", Stage.PostOperation, "system\ncreate account=Nordvind");
        _crm.Step("Create", "account", Stage.PostOperation, "trace user\ntrace initiating");
        _crm.Admin.Create(Contact());
        Assert.Equal([$"user={WellKnown.SystemUser}", $"initiating={WellKnown.Administrator}"], _crm.Traces);
    }

    [Fact]
    public void Calls_of_nested_plugins_count_for_the_outermost_message()
    {
        _crm.Step("Create", "contact", Stage.PostOperation, "create account=Nordvind\nupdate nickname=Bo");
        _crm.Step("Create", "account", Stage.PostOperation, "create task=Call");
        _crm.Admin.Create(Contact());
        Assert.Equal(3, _crm.Admin.LastDiagnostics!.ServiceCalls);
        Assert.Equal([3, 1], _crm.Admin.LastDiagnostics.Runs.Select(r => r.ServiceCalls));
    }

    [Fact]
    public void Bypassing_custom_logic_leaves_synchronous_steps_out()
    {
        _crm.Step("Create", "contact", Stage.PreOperation, "refuse never");
        _crm.Admin.Execute(new OrganizationRequest("Create") { Parameters = { ["Target"] = Contact(), ["BypassBusinessLogicExecution"] = "CustomSync" } });
        Assert.Empty(_crm.Traces);
    }

    private static Entity Contact() => new("contact") { ["lastname"] = "Holm" };
}
