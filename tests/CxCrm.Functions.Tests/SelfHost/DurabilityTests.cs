using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace CxCrm.Functions.Tests.SelfHost;

public sealed class DurabilityTests : IDisposable
{
    private const string Listening = "Now listening on: ";
    private const int FirstKill = 20;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_that_was_answered_with_202_is_lost_when_the_process_is_killed()
    {
        var accepted = await PostUntilKilledAsync();
        Assert.True(accepted >= FirstKill);

        await using var host = await SampleHost.StartAsync(folder, TimeProvider.System, "Deliver");
        var found = new HashSet<int>();
        while (!Enumerable.Range(1, accepted).All(found.Contains))
            found.Add(int.Parse((await host.Probe.NextAsync<Parcel>()).Name, CultureInfo.InvariantCulture));
    }

    private async Task<int> PostUntilKilledAsync()
    {
        File.WriteAllText(Path.Combine(folder.Path, "host.json"), """{"version":"2.0"}""");
        using var child = StartChild();
        using var http = new HttpClient { BaseAddress = await AddressAsync(child) };
        var accepted = 0;
        try
        {
            while (true)
            {
                using var response = await http.PostAsync(FormattableString.Invariant($"/api/numbers/{accepted + 1}"), null);
                Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
                if (++accepted == FirstKill)
                    child.Kill(); // SIGKILL: no handler runs; what is in flight is cut off.
            }
        }
        catch (HttpRequestException)
        {
            await child.WaitForExitAsync();
            return accepted;
        }
    }

    private Process StartChild()
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "CxCrm.Functions.Tests.Child.exe" : "CxCrm.Functions.Tests.Child");
        return Process.Start(new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            ArgumentList = { "--urls=http://127.0.0.1:0", $"--AzureWebJobsScriptRoot={folder.Path}", $"--AzureWebJobsStorage=Folder={Path.Combine(folder.Path, "storage")}" },
        })!;
    }

    private static async Task<Uri> AddressAsync(Process child)
    {
        while (await child.StandardOutput.ReadLineAsync() is { } line)
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var start)
                return new Uri(line[(start + Listening.Length)..].Trim());
        throw new InvalidOperationException("The child ended before it listened.");
    }
}
