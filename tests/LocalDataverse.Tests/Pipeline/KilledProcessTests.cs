using System.Diagnostics;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>A process that is killed in the middle of asynchronous work loses none of it.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_job_in_progress_when_the_process_is_killed_runs_again_and_counts_once()
    {
        var path = _folder.File("killed.db");
        using (var crm = new PluginOrganization())
        {
            crm.Step("Create", "contact", Stage.PostOperation, $"create account=Nordvind\nprint {KilledJob.Marker}\nhang", isAsync: true);
            crm.Admin.Create(new Entity("contact") { ["lastname"] = "Holm" });
            crm.Organization.CopyTo(path);
        }

        await RunAndKill(path);
        using var organization = Organization.Open(path, new OrganizationOptions { Clock = new FixedClock(BareOrganization.Now) });
        Assert.Equal(20L, Scalar(organization, "SELECT statuscode FROM asyncoperation"));
        Assert.Equal(0L, Scalar(organization, "SELECT count(*) FROM account"));
        Rewrite(organization, "create account=Nordvind");
        Assert.Equal(1, organization.RunAsyncSteps());
        Assert.Equal(30L, Scalar(organization, "SELECT statuscode FROM asyncoperation"));
        Assert.Equal(1L, Scalar(organization, "SELECT count(*) FROM account"));
    }

    private static async Task RunAndKill(string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(KilledJob).Assembly.Location]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment[KilledJob.Variable] = path;
        using var process = Process.Start(start)!;
        var seen = new List<string>();
        while (!seen.Exists(line => line.Contains(KilledJob.Marker, StringComparison.Ordinal)))
            seen.Add(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException(string.Join('\n', seen)));
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static object? Scalar(Organization organization, string sql)
    {
        using var session = organization.Database.Read();
        return session.Scalar(sql);
    }

    private static void Rewrite(Organization organization, string script)
    {
        using var session = organization.Database.Open();
        session.Begin();
        session.Run("UPDATE sdkmessageprocessingstep SET configuration = $script", ("$script", script));
        session.Commit();
        organization.Engine.Forget();
    }
}
