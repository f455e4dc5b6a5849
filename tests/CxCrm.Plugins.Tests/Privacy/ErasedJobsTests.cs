namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>What the platform itself keeps of a person in its jobs, and what an administrator's data map says of cases.</summary>
[Trait("Requirement", "72")]
public sealed class ErasedJobsTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_failed_job_that_keeps_the_persons_data_is_deleted_and_counted()
    {
        var person = WithFailedJob();
        var others = People.Rows(crm, "asyncoperation", "data").Count(job => !Holds(job, person));

        var certificate = Requests.Erase(crm, Requests.Open(crm, person, confirmed: true));

        Assert.Contains("Finished jobs of the platform that held the person", certificate, StringComparison.Ordinal);
        Assert.DoesNotContain(People.Rows(crm, "asyncoperation", "data", "statecode"), job => IsDone(job) && Holds(job, person));
        Assert.Empty(DatabaseFile.Search(crm, "failing.job@example.dk"));
        Assert.InRange(People.Rows(crm, "asyncoperation").Count, others, int.MaxValue);
    }

    [Fact]
    public void A_failed_job_is_found_behind_a_page_of_namesakes_failed_jobs()
    {
        for (var number = 0; number < 101; number++)
            FailJob(People.Create(crm, with: row => row["telephone1"] = null), $"namesake{number}@example.dk");
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        var person = WithFailedJob();

        Requests.Erase(crm, Requests.Open(crm, person, confirmed: true));

        Assert.DoesNotContain(People.Rows(crm, "asyncoperation", "data", "statecode"), job => IsDone(job) && Holds(job, person));
        Assert.NotEmpty(DatabaseFile.Search(crm, "namesake100@example.dk"));
    }

    [Fact]
    public void A_failed_job_of_somebody_else_stays()
    {
        WithFailedJob();
        var jobs = People.Rows(crm, "asyncoperation", "data").Count(job => job.GetAttributeValue<string>("data")?.Contains("failing.job@example.dk", StringComparison.Ordinal) == true);
        var other = SeededPerson.Create(crm);

        Requests.Erase(crm, Requests.Open(crm, other.Id, confirmed: true));

        Assert.InRange(jobs, 1, 10);
        Assert.Equal(jobs, People.Rows(crm, "asyncoperation", "data").Count(job => job.GetAttributeValue<string>("data")?.Contains("failing.job@example.dk", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void What_the_data_map_says_of_cases_is_followed()
    {
        var person = SeededPerson.Create(crm).Id;
        crm.AsSystem().Create(new Entity("cx_legalhold")
        {
            ["cx_name"] = "Old dispute",
            ["cx_subjectid"] = person.ToString("D"),
            ["cx_reason"] = "Lives alone",
            ["cx_ground"] = new OptionSetValue(773000005),
            ["cx_from"] = crm.Clock.UtcNow.Date,
            ["cx_liftedon"] = crm.Clock.UtcNow,
        });
        crm.AsSystem().Create(new Entity("cx_datamapentry")
        {
            ["cx_name"] = "Reason of a hold",
            ["cx_key"] = "own.cx_legalhold.cx_reason",
            ["cx_table"] = "cx_legalhold",
            ["cx_column"] = "cx_reason",
            ["cx_kind"] = new OptionSetValue(773000002),
            ["cx_subject"] = new OptionSetValue(773000000),
            ["cx_erase"] = new OptionSetValue(773000001),
            ["cx_source"] = new OptionSetValue(773000001),
        });

        Requests.Erase(crm, Requests.Open(crm, person, confirmed: true));

        var hold = People.Rows(crm, "cx_legalhold", "cx_reason", "cx_subjectid", "cx_name").Single();
        Assert.False(hold.Contains("cx_reason"));
        Assert.NotEqual(person.ToString("D"), hold["cx_subjectid"]);
        Assert.Equal("Old dispute", hold["cx_name"]);
    }

    public void Dispose() => crm.Dispose();

    private Guid WithFailedJob()
    {
        var person = People.Create(crm);
        FailJob(person, "failing.job@example.dk");
        Assert.Contains(People.Rows(crm, "asyncoperation", "data", "statecode"), job => IsDone(job) && Holds(job, person));
        return person;
    }

    // The company is gone before its people are summed up anew: the job fails and keeps the contact it was given.
    private void FailJob(Guid contact, string email)
    {
        var company = crm.AsSystem().Create(new Entity("account") { ["name"] = "Gone" });
        crm.AsSystem().Update(new Entity("contact", contact) { ["firstname"] = "Failing", ["emailaddress1"] = email, ["parentcustomerid"] = new EntityReference("account", company) });
        crm.AsSystem().Update(new Entity("contact", contact) { ["parentcustomerid"] = null });
        crm.AsSystem().Delete("account", company);
        crm.RunAsyncSteps();
    }

    private static bool IsDone(Entity job) => job.GetAttributeValue<OptionSetValue>("statecode").Value == 3;

    private static bool Holds(Entity job, Guid person) => job.GetAttributeValue<string>("data")?.Contains(person.ToString("D"), StringComparison.Ordinal) == true;
}
