using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CxCrm.Local.Tests;

public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_host_killed_while_it_prepares_starts_complete_the_next_time()
    {
        using (var killed = HostProcess.Start("--no-demo", "--port", "0", "--data", _folder.Path))
        {
            await killed.UntilItSpeaks();
            killed.Kill();
        }

        using var host = HostProcess.Start("--no-demo", "--port", "0", "--data", _folder.Path);
        await host.UntilReady();
        using var response = await host.Http.GetAsync("/api/data/v9.2/cx_programs", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_no_solution_is_named_in_one_line()
    {
        var zip = _folder.File("picture.zip");
        await File.WriteAllTextAsync(zip, "no zip", TestContext.Current.CancellationToken);
        var (exit, error) = await HostProcess.Run("--no-demo", "--port", "0", "--data", _folder.Path, "--solution", zip);
        Assert.Equal(1, exit);
        Assert.StartsWith($"{zip} can't be imported: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error);
    }

    [Fact]
    public async Task A_port_in_use_is_named_in_one_line()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var (exit, error) = await HostProcess.Run("--no-demo", "--port", port, "--data", _folder.Path);
        Assert.Equal((1, $"Port {port} is taken by another program. Choose another with --port N."), (exit, error));
    }

    [Fact]
    public async Task A_folder_that_is_a_file_is_named_in_one_line()
    {
        var file = _folder.File("taken");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        var (exit, error) = await HostProcess.Run("--no-demo", "--port", "0", "--data", file);
        Assert.Equal(1, exit);
        Assert.StartsWith($"The folder {file} can't be made: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hosts_do_not_work_in_one_folder()
    {
        using var first = HostProcess.Start("--no-demo", "--port", "0", "--data", _folder.Path);
        await first.UntilReady();
        var (exit, error) = await HostProcess.Run("--no-demo", "--port", "0", "--data", _folder.Path);
        Assert.Equal(1, exit);
        Assert.StartsWith($"Another host works in {_folder.Path} already", error, StringComparison.Ordinal);
    }
}
