using CxCrm.Functions.Privacy;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests;

public sealed class AnchorConsentLedgerTests
{
    [Fact]
    public async Task Slices_of_one_and_the_same_moment_are_asked_for_until_done()
    {
        var asOf = new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);
        var cursors = new List<object?>();
        var crm = new MemoryCrm
        {
            Answer = request =>
            {
                cursors.Add(request.Parameters.TryGetValue("Cursor", out var cursor) ? cursor : null);
                if (cursors.Count > 1) Assert.Equal(asOf, request["AsOf"]);
                return new OrganizationResponse { ["AsOf"] = asOf, ["Heads"] = 1, ["Events"] = 2, ["Digest"] = "d", ["Done"] = cursors.Count == 3, ["Cursor"] = "c" + cursors.Count };
            },
        };

        await new AnchorConsentLedger(crm, NullLogger<AnchorConsentLedger>.Instance).RunAsync(new TimerInfo(), CancellationToken.None);

        Assert.Equal([null, "c1", "c2"], cursors);
    }
}
