using System.Diagnostics;
using CxCrm.Local.Demo;
using LocalDataverse;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Tests;

public sealed class DemoWriterTests : IDisposable
{
    internal static readonly DemoSeed Seed = DemoSeed.AsOf(new DateOnly(2026, 1, 31)) with { Accounts = 10, Contacts = 80, Feedback = 300 };
    internal static readonly OrganizationOptions Options = new() { Clock = new SeedClock(Seed) };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void After_a_kill_in_the_middle_of_writing_the_next_start_completes_the_company()
    {
        var path = _folder.File("organization.db");
        using (var organization = Organization.Create(path, Options))
        using (var zip = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "CxCrm_managed.zip")))
            organization.Import(zip);
        KillInTheMiddle(path);

        using var opened = Organization.Open(path, Options);
        Assert.Equal(0L, Count(opened, "contact"));
        new DemoWriter(opened, new Progress<int>()).Write(Seed);
        new DemoWriter(opened, new Progress<int>()).Write(Seed);

        Assert.Equal(80L, Count(opened, "contact"));
        Assert.Equal(300L, Count(opened, "cx_feedback"));
        Assert.Equal(6L, Count(opened, "cx_programstep"));
        Assert.Equal(1L, Scalar(opened, "SELECT isauditenabled FROM organization"));
        Assert.Equal(1L, Count(opened, "cx_disruption"));
        Assert.NotEqual(0L, Count(opened, "cx_disruptioncustomer"));
        opened.RunAsyncSteps();
        Assert.Equal(6L, Scalar(opened, "SELECT count(*) FROM email WHERE cx_answerdue IS NOT NULL AND cx_answeredon IS NULL"));
        AssertWordsAreRead(opened);
        AssertMetricsAreMerged(opened);
        AssertLedgersVerify(opened);
        AssertResponseIsTold(opened);
        AssertNobodyWasAskedForConsentTwice(opened);
        AssertOneCanBeAnybody(opened);
    }

    /// <summary>Whoever tries the roles chooses a person of each; the functions' own user is nobody to be.</summary>
    private static void AssertOneCanBeAnybody(Organization organization) => Assert.Equal(
        ["CX Administrator 3", "CX Analyst 3", "CX Frontline 3", "CX Program Owner 3", "Privacy Officer 3", "System Administrator 1"],
        new SignIn.People(organization).All().GroupBy(person => string.Join(", ", person.Roles)).Select(role => $"{role.Key} {role.Count()}").Order(StringComparer.Ordinal));

    /// <summary>A page finds a response rate with those not asked by reason, and segments beside each other.</summary>
    private static void AssertResponseIsTold(Organization organization)
    {
        var request = new OrganizationRequest("cx_GetVoice") { ["Metric"] = "nps", ["Compare"] = "segment" };
        using var voice = System.Text.Json.JsonDocument.Parse((string)organization.ServiceFor(WellKnown.Administrator).Execute(request)["VoiceJson"]);
        var response = voice.RootElement.GetProperty("response");
        Assert.InRange(response.GetProperty("answered").GetInt32(), 1, response.GetProperty("invited").GetInt32() - 1);
        Assert.Equal(response.GetProperty("excluded").GetInt32(), response.GetProperty("reasons").EnumerateArray().Sum(reason => reason.GetProperty("n").GetInt32()));
        Assert.NotEqual(0, response.GetProperty("excluded").GetInt32());
        var segments = voice.RootElement.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("id").GetString()).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string?>(["business", "private"]), segments);
    }

    /// <summary>A second start finds what the first recorded: one word of each, and a withdrawal of some.</summary>
    private static void AssertNobodyWasAskedForConsentTwice(Organization organization) =>
        Assert.Equal(0L, Scalar(organization, "SELECT count(*) FROM (SELECT cx_subjectid FROM cx_consentevent GROUP BY cx_subjectid HAVING count(*) > 2)"));

    /// <summary>Own words are read, and the product's own analysis finds none left to read.</summary>
    private static void AssertWordsAreRead(Organization organization)
    {
        Assert.NotEqual(0L, Scalar(organization, "SELECT count(*) FROM cx_feedback WHERE cx_valence IS NOT NULL"));
        Assert.NotEqual(0L, Count(organization, "cx_feedbacktheme"));
        var answer = organization.ServiceFor(WellKnown.Administrator).Execute(new OrganizationRequest("cx_AnalyseFeedback") { ["Before"] = Seed.Now });
        Assert.Equal((0, true), ((int)answer.Results["Analysed"], (bool)answer.Results["Done"]));
    }

    /// <summary>The product's own merge finds nothing left to count, and the snapshots add up to all feedback.</summary>
    private static void AssertMetricsAreMerged(Organization organization)
    {
        var response = organization.ServiceFor(WellKnown.Administrator).Execute(new OrganizationRequest("cx_RefreshMetrics"));
        Assert.Equal(0, response.Results["Merged"]);
        Assert.Equal(
            Scalar(organization, "SELECT count(*) FROM cx_feedback WHERE cx_nps IS NOT NULL"),
            Scalar(organization, "SELECT sum(cx_n) FROM cx_metricsnapshot WHERE cx_key LIKE 'nps/organization/all/month/%'"));
    }

    private static void AssertLedgersVerify(Organization organization)
    {
        Assert.NotEqual(0L, Count(organization, "cx_consentledger"));
        var verified = organization.ServiceFor(WellKnown.Administrator).Execute(new OrganizationRequest("cx_VerifyConsentLedger"));
        Assert.Equal((true, 0), ((bool)verified.Results["Done"], (int)verified.Results["FindingCount"]));
    }

    private static void KillInTheMiddle(string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(KilledSeed).Assembly.Location]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment[KilledSeed.Variable] = path;
        using var process = Process.Start(start)!;
        Assert.Equal(KilledSeed.HalfDone, process.StandardOutput.ReadLine());
        process.Kill();
        process.WaitForExit();
    }

    private static object? Count(Organization organization, string table) => Scalar(organization, "SELECT count(*) FROM " + table);

    private static object? Scalar(Organization organization, string sql)
    {
        using var session = organization.Database.Read();
        return session.Scalar(sql);
    }
}
