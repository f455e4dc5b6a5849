using System.Net;

namespace CxCrm.Functions.Tests.SelfHost;

public sealed class HttpTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("GET", "/api/open/7", HttpStatusCode.OK)]
    [InlineData("POST", "/api/open/7", HttpStatusCode.NotFound)]
    [InlineData("HEAD", "/api/open/7", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/open/seven", HttpStatusCode.NotFound)]
    [InlineData("GET", "/open/7", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/breaks", HttpStatusCode.InternalServerError)]
    public async Task An_address_answers_its_method_and_route_and_is_404_otherwise(string method, string path, HttpStatusCode status)
    {
        await using var host = await SampleHost.StartAsync(folder, TimeProvider.System, "Open", "Breaks");
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await host.Http.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Two_functions_share_a_route_by_their_methods()
    {
        await using var host = await SampleHost.StartAsync(folder, TimeProvider.System, "ReadBoth", "WriteBoth");
        Assert.Equal("read", await host.Http.GetStringAsync("/api/both"));
        using var posted = await host.Http.PostAsync("/api/both", null);
        Assert.Equal("written", await posted.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("locked", "none", HttpStatusCode.Unauthorized)]
    [InlineData("locked", "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("locked", "function", HttpStatusCode.OK)]
    [InlineData("locked", "host", HttpStatusCode.OK)]
    [InlineData("locked", "master", HttpStatusCode.OK)]
    [InlineData("inner", "function", HttpStatusCode.Unauthorized)]
    [InlineData("inner", "host", HttpStatusCode.Unauthorized)]
    [InlineData("inner", "master", HttpStatusCode.OK)]
    public async Task A_function_opens_to_its_keys_in_the_address_and_in_the_header(string function, string key, HttpStatusCode status)
    {
        await using var host = await SampleHost.StartAsync(folder, TimeProvider.System, "Locked", "Inner");
        var shown = key switch { "function" => host.FunctionKey("Locked"), "host" => host.HostKey, "master" => host.MasterKey, "wrong" => "wrong", _ => "" };
        using var byAddress = await host.Http.GetAsync($"/api/{function}?code={Uri.EscapeDataString(shown)}");
        Assert.Equal(status, byAddress.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/{function}");
        if (shown.Length > 0)
            request.Headers.Add("x-functions-key", shown);
        using var byHeader = await host.Http.SendAsync(request);
        Assert.Equal(status, byHeader.StatusCode);
    }

    [Fact]
    public async Task Keys_stay_the_same_when_the_host_starts_again()
    {
        string first;
        await using (var host = await SampleHost.StartAsync(folder, TimeProvider.System, "Locked"))
            first = host.MasterKey;
        await using var again = await SampleHost.StartAsync(folder, TimeProvider.System, "Locked");
        Assert.Equal(first, again.MasterKey);
    }

    [Theory]
    [InlineData("Deliver", true, HttpStatusCode.Accepted)]
    [InlineData("deliver", true, HttpStatusCode.Accepted)]
    [InlineData("Deliver", false, HttpStatusCode.Unauthorized)]
    [InlineData("Nobody", true, HttpStatusCode.NotFound)]
    public async Task The_master_key_runs_a_function_by_name(string function, bool withKey, HttpStatusCode status)
    {
        await using var host = await SampleHost.StartAsync(folder, TimeProvider.System, "Deliver");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/admin/functions/{function}");
        request.Content = new StringContent("""{"input":"{\"name\":\"by hand\",\"weight\":1}"}""");
        if (withKey)
            request.Headers.Add("x-functions-key", host.MasterKey);
        using var response = await host.Http.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
        if (status == HttpStatusCode.Accepted)
            Assert.Equal(new Parcel("by hand", 1), await host.Probe.NextAsync<Parcel>());
    }
}
