using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CxCrm.Bench;

/// <summary>The built host with an empty folder: from the start of the process to the first 200 on WhoAmI, and until the solution is imported.</summary>
internal static class HostStart
{
    private const int Runs = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Report Measure(WorkFolder folder)
    {
        var runs = Enumerable.Range(0, Runs).Select(run => Start(folder.File($"host-{run}"))).ToList();
        var (first, ready) = (new Times(runs.Select(run => run.First)), new Times(runs.Select(run => run.Ready)));
        return new Report(string.Create(
            CultureInfo.InvariantCulture,
            $"host, empty folder: first 200 on WhoAmI {first.Quantile(0.5):0} ms ({first.Spread}); solution imported {ready.Quantile(0.5):0} ms ({ready.Spread})"));
    }

    private static (double First, double Ready) Start(string data)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "CxCrm.Local.dll"), "--no-demo", "--data", data, "--port", port.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var watch = Stopwatch.StartNew();
        using var host = Process.Start(start)!;
        host.OutputDataReceived += (_, _) => { };
        host.BeginOutputReadLine();
        try
        {
            using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            return (Await(http, watch, host, "/api/data/v9.2/WhoAmI"), Await(http, watch, host, "/contacts"));
        }
        finally
        {
            host.Kill();
            host.WaitForExit();
        }
    }

    private static double Await(HttpClient http, Stopwatch watch, Process host, string address)
    {
        while (watch.Elapsed < Patience && !host.HasExited)
        {
            try
            {
                using var response = http.Send(new HttpRequestMessage(HttpMethod.Get, address));
                if (response.StatusCode == HttpStatusCode.OK)
                    return watch.Elapsed.TotalMilliseconds;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            Thread.Sleep(5);
        }

        throw new InvalidOperationException($"The host did not answer {address} within {Patience.TotalSeconds} s.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
