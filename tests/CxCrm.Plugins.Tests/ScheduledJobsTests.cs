namespace CxCrm.Plugins.Tests;

/// <summary>Administrators see whether the jobs that need a clock run.</summary>
public sealed class ScheduledJobsTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    public void Dispose() => crm.Dispose();

    [Fact]
    public void A_run_writes_when_it_began_when_it_was_through_and_when_the_next_is_due()
    {
        var began = crm.Clock.UtcNow;
        Run("cx_EscalateFollowUps");

        var job = Assert.Single(LateFirst());

        Assert.Equal((began, began, began.AddMinutes(5)), (job["cx_startedon"], job["cx_succeededon"], job["cx_nextdueon"]));
    }

    [Fact]
    public void The_view_begins_with_the_job_that_is_late()
    {
        Run("cx_RefreshMetrics");
        Run("cx_EscalateFollowUps");
        crm.Clock.Advance(TimeSpan.FromMinutes(6));
        Run("cx_EscalateAnswers");

        Assert.Equal(["escalation", "answers", "metrics"], LateFirst().Select(job => job["cx_name"]));
    }

    [Fact]
    public void An_interval_that_an_administrator_wrote_counts()
    {
        Run("cx_EscalateFollowUps");
        crm.As(Persona.Administrator).Update(new Entity("cx_scheduledjob", LateFirst()[0].Id) { ["cx_everyminutes"] = 60 });
        crm.Clock.Advance(TimeSpan.FromHours(1));
        Run("cx_EscalateFollowUps");

        Assert.Equal(crm.Clock.UtcNow.AddMinutes(60), LateFirst()[0]["cx_nextdueon"]);
    }

    private void Run(string api) => crm.As(Persona.Integration).Execute(new OrganizationRequest(api));

    private IReadOnlyList<Entity> LateFirst() => [.. Toolbox.Views.Rows(crm, crm.As(Persona.Administrator), "cx_scheduledjob", "Jobs, late first")];
}
