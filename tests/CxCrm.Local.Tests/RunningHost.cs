namespace CxCrm.Local.Tests;

/// <summary>One host without demo company for the tests that only ask.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private HostProcess? _host;

    public HttpClient Http => _host!.Http;

    public async ValueTask InitializeAsync()
    {
        _host = HostProcess.Start("--no-demo", "--port", "0", "--data", _folder.Path);
        await _host.UntilReady();
    }

    public ValueTask DisposeAsync()
    {
        _host?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
