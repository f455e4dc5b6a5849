using System.Net;
using System.Text;
using System.Text.Json;
using LocalDataverse.Storage;
using LocalDataverse.WebApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LocalDataverse.Tests.WebApi;

/// <summary>A bare organisation behind its Web API on a free port of this machine, and a client of it.</summary>
public sealed class WebApiClient : IAsyncLifetime
{
    private readonly BareOrganization _bare = new();
    private WebApplication? _application;
    private HttpClient? _http;

    public Organization Organization => _bare.Organization;

    /// <summary>Who sends the requests; null for nobody.</summary>
    public Guid? Caller { get; set; } = WellKnown.Administrator;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.MapDataverseWebApi(Organization, _ => Caller);
        await _application.StartAsync();
        _http = new HttpClient { BaseAddress = new Uri(_application.Urls.Single() + WebApiEndpoints.Path + "/") };
    }

    public async Task<WebApiAnswer> Send(HttpMethod method, string address, string? body = null, params string[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
            request.Content = new StringContent(body.Replace('\'', '"'), Encoding.UTF8, "application/json");
        foreach (var header in headers)
            request.Headers.TryAddWithoutValidation(header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
        using var response = await _http!.SendAsync(request);
        return new WebApiAnswer(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.TryGetValues("OData-EntityId", out var id) ? id.Single() : null);
    }

    public Task<WebApiAnswer> Get(string address, params string[] headers) => Send(HttpMethod.Get, address, null, headers);

    /// <summary>Creates a row and gives its id.</summary>
    public async Task<Guid> Create(string set, string body)
    {
        var answer = await Send(HttpMethod.Post, set, body);
        Assert.True(answer.Status == HttpStatusCode.NoContent, answer.Text);
        return Guid.Parse(answer.EntityId![^37..^1]);
    }

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        if (_application is not null)
            await _application.DisposeAsync();
        _bare.Dispose();
    }
}
