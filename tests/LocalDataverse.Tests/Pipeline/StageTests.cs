using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>Microsoft Learn: Event framework; Event execution pipeline.</summary>
public sealed class StageTests : IDisposable
{
    private readonly PluginOrganization _crm = new();

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void Steps_run_in_the_order_of_stages_then_ranks()
    {
        _crm.Step("Create", "contact", Stage.PostOperation, "trace stage", rank: 1);
        _crm.Step("Create", "contact", Stage.PreOperation, "trace stage\ntrace target.second", rank: 20);
        _crm.Step("Create", "contact", Stage.PreOperation, "trace stage\nset nickname=second", rank: 10);
        _crm.Step("Create", "contact", Stage.PreValidation, "trace stage", rank: 99);
        _crm.Admin.Create(new Entity("contact") { ["lastname"] = "Holm" });
        Assert.Equal(["stage=10", "stage=20", "stage=20", "target.second=none", "stage=40"], _crm.Traces);
    }
}
