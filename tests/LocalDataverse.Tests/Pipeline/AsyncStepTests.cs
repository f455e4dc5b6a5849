using System.ServiceModel;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>Microsoft Learn: Asynchronous service; AsyncOperation table.</summary>
public sealed class AsyncStepTests : IDisposable
{
    private const string Status = "SELECT statuscode FROM asyncoperation";
    private readonly PluginOrganization _crm = new();

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void An_asynchronous_step_runs_after_the_message_with_what_it_saw()
    {
        var step = Register("trace target.lastname\ntrace post.is.fullname\ncreate account=Nordvind");
        _crm.Image(step, "is", kind: 1, "fullname");
        _crm.Admin.Create(Contact());
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM account"));
        Assert.Equal(1, _crm.Organization.RunAsyncSteps());
        Assert.Equal("target.lastname=Holm,post.is.fullname=Holm", Lines(_crm.Organization.Engine.History.Latest[^1].Trace));
        Assert.Equal(1L, _crm.Scalar("SELECT count(*) FROM account"));
        Assert.Equal(30L, _crm.Scalar(Status));
    }

    [Fact]
    public void A_message_that_is_rolled_back_leaves_no_job()
    {
        Register("trace depth");
        _crm.Step("Create", "contact", Stage.PostOperation, "refuse no");
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Create(Contact()));
        Assert.Equal(0, _crm.Organization.RunAsyncSteps());
    }

    [Fact]
    public void A_failed_job_takes_its_writes_back_and_says_why()
    {
        Register("create account=Nordvind\nrefuse Not possible.");
        _crm.Admin.Create(Contact());
        _crm.Organization.RunAsyncSteps();
        Assert.Equal(31L, _crm.Scalar(Status));
        Assert.Equal("Not possible.", _crm.Scalar("SELECT message FROM asyncoperation"));
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM account"));
    }

    [Fact]
    public void A_job_that_asks_for_it_is_run_again_after_a_while_and_at_last_fails()
    {
        Register("retry Later.");
        _crm.Admin.Create(Contact());
        Assert.Equal(1, _crm.Organization.RunAsyncSteps());
        Assert.Equal(10L, _crm.Scalar(Status));
        Assert.Equal(0, _crm.Organization.RunAsyncSteps());
        var runs = 1;
        for (var minutes = 1; minutes <= 16; minutes *= 2)
        {
            _crm.Clock.UtcNow = _crm.Clock.UtcNow.AddMinutes(minutes);
            runs += _crm.Organization.RunAsyncSteps();
        }

        Assert.Equal(6, runs);
        Assert.Equal(31L, _crm.Scalar(Status));
    }

    [Fact]
    public void A_job_that_succeeds_is_deleted_when_its_step_says_so()
    {
        Register("trace depth", deletesJob: true);
        _crm.Admin.Create(Contact());
        _crm.Organization.RunAsyncSteps();
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM asyncoperation"));
    }

    [Fact]
    public void Depth_goes_on_in_the_messages_of_a_job()
    {
        _crm.Step("Create", "contact", Stage.PostOperation, "create account=Nordvind");
        _crm.Step("Create", "account", Stage.PostOperation, "create task=Call", isAsync: true);
        _crm.Step("Create", "task", Stage.PreOperation, "trace depth");
        _crm.Admin.Create(Contact());
        _crm.Organization.RunAsyncSteps();
        Assert.Contains(_crm.Organization.Engine.History.Latest, r => r.Trace.StartsWith("depth=3", StringComparison.Ordinal));
    }

    private Guid Register(string script, bool deletesJob = false) =>
        _crm.Step("Create", "contact", Stage.PostOperation, script, isAsync: true, deletesJob: deletesJob);

    private static string Lines(string trace) => string.Join(',', trace.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static Entity Contact() => new("contact") { ["lastname"] = "Holm" };
}
