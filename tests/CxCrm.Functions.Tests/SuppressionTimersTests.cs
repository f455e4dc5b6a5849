using CxCrm.Functions.Crm;
using CxCrm.Functions.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests;

/// <summary>The timers that give the CRM the key of suppressions.</summary>
public sealed class SuppressionTimersTests
{
    private const string Key = "0123456789-0123456789-0123456789";

    private readonly LogLines logs = new();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(1000, MatchSuppressions.MostSlices)]
    public async Task Addresses_are_compared_slice_by_slice_with_the_key_until_none_is_left(int slices, int calls)
    {
        var asked = new List<OrganizationRequest>();
        var crm = new MemoryCrm
        {
            Answer = request =>
            {
                asked.Add(request);
                return new OrganizationResponse { ["Compared"] = 500, ["Changed"] = 1, ["Done"] = asked.Count >= slices };
            },
        };

        await new MatchSuppressions(new SlicedWork(crm), Settings(Key), NullLogger<MatchSuppressions>.Instance).RunAsync(new TimerInfo(), CancellationToken.None);

        Assert.Equal(calls, asked.Count);
        Assert.All(asked, request => Assert.Equal(("cx_MatchSuppressions", Key), (request.RequestName, request["SuppressionKey"])));
    }

    [Fact]
    public async Task Without_a_key_none_is_sent()
    {
        var sent = new List<string>();
        var crm = new MemoryCrm
        {
            Answer = request =>
            {
                sent.AddRange(request.Parameters.Keys);
                return new OrganizationResponse { ["Compared"] = 0, ["Changed"] = 0, ["Done"] = true };
            },
        };

        await new MatchSuppressions(new SlicedWork(crm), Settings(null), NullLogger<MatchSuppressions>.Instance).RunAsync(new TimerInfo(), CancellationToken.None);

        Assert.Empty(sent);
    }

    [Fact]
    public void A_key_that_is_no_secret_stops_the_start_and_is_not_told()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Settings("too-short"));

        Assert.Contains("Suppression:Key", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("too-short", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Done", true)]
    [InlineData("Undecided", 2)]
    [InlineData("Untold", 1)]
    [InlineData("Stage", "ScanOrganization")]
    public async Task An_erasure_that_is_being_carried_out_goes_on_until_it_is_done_or_waits(string output, object value)
    {
        var slices = 0;
        var crm = Erasures(_ =>
        {
            var slice = Slice();
            if (++slices == 3) slice[output] = value;
            return slice;
        });
        crm.Add(Case("PR-000001", CxPrivacyRequestState.Executing), Case("PR-000002", CxPrivacyRequestState.Received), Case("PR-000003", CxPrivacyRequestState.AwaitingDecision));

        await RunAsync(crm);

        Assert.Equal(3, slices);
        Assert.Equal(Key, (await crm.NextRequestAsync())["SuppressionKey"]);
    }

    [Fact]
    public async Task An_endless_one_waits_for_the_next_run()
    {
        var slices = 0;
        var crm = Erasures(_ =>
        {
            slices++;
            return Slice();
        });
        crm.Add(Case("PR-000001", CxPrivacyRequestState.Executing));

        await RunAsync(crm);

        Assert.Equal(ContinueErasures.MostSlices, slices);
    }

    [Theory]
    [InlineData("CX1325: A legal hold keeps everything: the dispute with Anna Jensen.", "CX1325")]
    [InlineData("The row of Anna Jensen is in use.", "0x80040265")]
    public async Task A_case_that_is_refused_is_logged_by_number_and_code_and_does_not_stop_the_others(string refusal, string reason)
    {
        var held = Case("PR-000001", CxPrivacyRequestState.Executing);
        var erased = new List<Guid>();
        var crm = Erasures(request =>
        {
            var id = ((EntityReference)request["Request"]).Id;
            if (id == held.Id) throw MemoryCrm.Refusal(refusal);
            erased.Add(id);
            var slice = Slice();
            slice["Done"] = true;
            return slice;
        });
        var other = Case("PR-000002", CxPrivacyRequestState.Executing);
        crm.Add(held, other);

        await RunAsync(crm);

        Assert.Equal([other.Id], erased);
        Assert.Contains(logs.Lines, line => line.Contains("PR-000001", StringComparison.Ordinal) && line.Contains(reason, StringComparison.Ordinal));
        Assert.DoesNotContain(logs.Lines, line => line.Contains("Anna", StringComparison.Ordinal) || line.Contains(Key, StringComparison.Ordinal));
    }

    private static MemoryCrm Erasures(Func<OrganizationRequest, OrganizationResponse> answer) => new() { Answer = answer };

    private static OrganizationResponse Slice() => new() { ["Done"] = false, ["Undecided"] = 0, ["Untold"] = 0, ["Stage"] = "Apply" };

    private static CxPrivacyRequest Case(string number, CxPrivacyRequestState state) => new(Guid.NewGuid())
    {
        Name = number,
        Type = CxPrivacyRequestType.Erasure,
        State = state,
    };

    private static SuppressionKey Settings(string? key) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([new KeyValuePair<string, string?>("Suppression:Key", key)]).Build());

    private async Task RunAsync(MemoryCrm crm)
    {
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(logs));
        await new ContinueErasures(crm, Settings(Key), factory.CreateLogger<ContinueErasures>()).RunAsync(new TimerInfo(), CancellationToken.None);
    }
}
