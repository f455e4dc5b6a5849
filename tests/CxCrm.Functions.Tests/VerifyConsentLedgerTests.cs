using CxCrm.Functions.Crm;
using CxCrm.Functions.Privacy;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests;

public sealed class VerifyConsentLedgerTests
{
    [Fact]
    public async Task Every_share_is_verified_slice_by_slice_until_done()
    {
        var asked = new List<(object Part, object Parts, object? Cursor)>();
        var line = await RunAsync(request =>
        {
            var cursor = request.Parameters.TryGetValue("Cursor", out var known) ? known : null;
            asked.Add((request["Part"], request["Parts"], cursor));
            return Slice(events: 10, findings: 0, done: cursor is not null, cursor: "after " + request["Part"]);
        });

        var expected = Enumerable.Range(1, VerifyConsentLedger.Parts).SelectMany(part => new (object, object, object?)[] { (part, VerifyConsentLedger.Parts, null), (part, VerifyConsentLedger.Parts, "after " + part) });
        Assert.Equal(expected, asked.Order());
        Assert.Equal("80 consent events verified, nothing is wrong.", Assert.Single(line));
    }

    [Fact]
    public async Task Findings_of_all_shares_are_told_without_saying_whose_they_are()
    {
        var lines = await RunAsync(request => Slice(events: 5, findings: (int)request["Part"] == 2 ? 3 : 0, done: true, cursor: ""));

        Assert.StartsWith("3 things are wrong among 20 consent events", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Histories_that_never_end_are_left_and_the_log_says_so()
    {
        var calls = 0;
        var lines = await RunAsync(_ =>
        {
            calls++;
            return Slice(events: 0, findings: 0, done: false, cursor: "1");
        });

        Assert.Equal(VerifyConsentLedger.Parts * VerifyConsentLedger.MostSlices, calls);
        Assert.Contains("too long to be verified", lines[^1], StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> RunAsync(Func<OrganizationRequest, OrganizationResponse> answer)
    {
        using var logs = new LogLines();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(logs));
        await new VerifyConsentLedger(new SlicedWork(new MemoryCrm { Answer = answer }), factory.CreateLogger<VerifyConsentLedger>()).RunAsync(new TimerInfo(), CancellationToken.None);
        return [.. logs.Lines];
    }

    private static OrganizationResponse Slice(int events, int findings, bool done, string cursor) =>
        new() { ["Events"] = events, ["FindingCount"] = findings, ["Findings"] = "[{\"subject\":\"s\"}]", ["Done"] = done, ["Cursor"] = cursor };
}
