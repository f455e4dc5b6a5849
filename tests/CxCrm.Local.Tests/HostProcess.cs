using System.Diagnostics;
using System.Net;

namespace CxCrm.Local.Tests;

/// <summary>The host as a process of its own on a free port.</summary>
internal sealed class HostProcess : IDisposable
{
    private const string Answers = "CxCrm answers on ";
    private readonly Process _process;
    private readonly List<string> _lines = [];

    private HostProcess(Process process) => _process = process;

    public HttpClient Http { get; private set; } = new();

    public string Output => string.Join('\n', _lines);

    /// <summary>Starts it; <see cref="UntilReady"/> waits until it answers.</summary>
    public static HostProcess Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CxCrm.Local.dll"), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        return new HostProcess(Process.Start(start)!);
    }

    /// <summary>Runs it until it ends by itself, and gives its exit code and what it wrote to standard error.</summary>
    public static async Task<(int Exit, string Error)> Run(params string[] args)
    {
        using var host = Start(args);
        var error = await host._process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await host._process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (host._process.ExitCode, error.Trim());
    }

    public async Task UntilReady()
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            _lines.Add(line);
            if (!line.StartsWith(Answers, StringComparison.Ordinal))
                continue;
            Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(line[Answers.Length..].Split(' ')[0]) };
            return;
        }

        Assert.Fail("The host ended: " + Output + await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Waits for its first line, whatever that is.</summary>
    public async Task UntilItSpeaks() => _lines.Add(await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "");

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
        Http.Dispose();
    }
}
