using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CxCrm.Local.Tests;

public sealed class HostTests(RunningHost host) : IClassFixture<RunningHost>
{
    private const string WhoAmI = "/api/data/v9.2/WhoAmI";
    private const string Administrator = "administrator@local.example";

    [Fact]
    public async Task A_request_without_credentials_acts_as_the_demo_administrator()
    {
        var me = await host.Http.GetFromJsonAsync<JsonElement>(WhoAmI, TestContext.Current.CancellationToken);
        Assert.Equal("0a000000-0000-4000-8000-000000000013", me.GetProperty("UserId").GetString());
    }

    [Fact]
    public async Task A_token_names_its_user()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["user"] = Administrator });
        using var response = await host.Http.PostAsync("/_local/token", form, TestContext.Current.CancellationToken);
        var token = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, WhoAmI);
        request.Headers.Authorization = new("Bearer", token.GetProperty("access_token").GetString());
        Assert.Equal(HttpStatusCode.OK, await Status(request));
    }

    [Fact]
    public async Task A_token_that_was_not_issued_here_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, WhoAmI);
        request.Headers.Authorization = new("Bearer", "AAAA");
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(request));
    }

    [Fact]
    public async Task The_start_page_lets_one_choose_who_one_is()
    {
        var page = await host.Http.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("selected>System Administrator</option>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/contacts?q=%3Cscript%3E", "value=\"&lt;script&gt;\"")]
    [InlineData("/programs", "There is no program.")]
    [InlineData("/outbox", "Nothing was sent yet.")]
    [InlineData("/unsupported", "<h1>Unsupported</h1>")]
    public async Task The_lists_are_pages(string address, string holds) =>
        Assert.Contains(holds, await host.Http.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task Pages_run_no_script_and_load_nothing_from_elsewhere()
    {
        using var response = await host.Http.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.StartsWith("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Web_resources_come_with_their_media_type()
    {
        using var response = await host.Http.GetAsync("/WebResources/cx_/icons/app.svg", TestContext.Current.CancellationToken);
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Another_name_for_this_machine_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, WhoAmI);
        request.Headers.Host = "rebound.example";
        Assert.Equal(HttpStatusCode.MisdirectedRequest, await Status(request));
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_change_that_another_site_started_is_refused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/data/v9.2/contacts") { Content = JsonContent.Create(new { lastname = "Holm" }) };
        request.Headers.Add(header, value);
        Assert.Equal(HttpStatusCode.Forbidden, await Status(request));
    }

    [Fact]
    public async Task What_the_engine_does_not_know_is_refused_and_listed()
    {
        using var refused = new HttpRequestMessage(HttpMethod.Post, "/api/data/v9.2/Nonsense");
        Assert.True((int)await Status(refused) >= 400);
        using var listed = await host.Http.GetAsync("/_local/unsupported", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, listed.StatusCode);
    }

    private async Task<HttpStatusCode> Status(HttpRequestMessage request)
    {
        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
