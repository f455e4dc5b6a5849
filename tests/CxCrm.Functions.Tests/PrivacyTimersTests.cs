using CxCrm.Functions.Privacy;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests;

public sealed class PrivacyTimersTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(1000, ApplyRetention.MostSlices)]
    public async Task Retention_goes_on_until_nothing_is_left_or_the_night_is_long_enough(int slices, int calls)
    {
        var asked = 0;
        var crm = new MemoryCrm { Answer = _ => new OrganizationResponse { ["Handled"] = 500, ["Failed"] = 0, ["Done"] = ++asked >= slices } };
        await Retention(crm);
        Assert.Equal(calls, asked);
    }

    [Theory]
    [InlineData("CX1336: A wording that people have seen stays.", "CX1336")]
    [InlineData("The row is in use by Anna Jensen.", "platform")]
    public async Task A_row_that_is_refused_is_found_by_halving_and_left_out_and_the_run_goes_on(string refusal, string reason)
    {
        var due = Enumerable.Range(0, 600).Select(_ => Guid.NewGuid()).ToList();
        Guid[] refused = [due[3], due[4], due[555]];
        var skips = new List<string>();
        var calls = 0;
        var crm = new MemoryCrm { Answer = Apply };

        await Retention(crm);

        Assert.Empty(due.Except(refused));
        Assert.All(refused, row => Assert.Contains($$"""{"table":"cx_purposetext","row":"{{row:D}}","reason":"{{reason}}"}""", skips[^1], StringComparison.Ordinal));
        Assert.InRange(calls, 10, 100);

        OrganizationResponse Apply(OrganizationRequest request)
        {
            calls++;
            if (request.Parameters.TryGetValue("Skip", out var skip)) skips.Add((string)skip);
            var left = due.Where(row => skips.Count == 0 || !skips[^1].Contains(row.ToString("D"), StringComparison.Ordinal)).ToList();
            if (request.Parameters.ContainsKey("DryRun"))
                return new() { ["Counts"] = $$"""[{"table":"x","action":"review","rows":1,"next":"x"},{"table":"cx_purposetext","action":"delete","rows":{{left.Count}},"next":"{{left[0]:D}}"}]""" };
            var slice = left.Take((int)request["Rows"]).ToList();
            if (slice.Intersect(refused).Any()) throw MemoryCrm.Refusal(refusal);
            due.RemoveAll(slice.Contains);
            return new() { ["Handled"] = slice.Count, ["Failed"] = 3, ["Done"] = slice.Count < (int)request["Rows"] };
        }
    }

    [Fact]
    public async Task A_rule_whose_every_row_is_refused_ends_the_run_with_the_refusal()
    {
        var found = 0;
        var crm = new MemoryCrm
        {
            Answer = request =>
            {
                if (!request.Parameters.ContainsKey("DryRun")) throw MemoryCrm.Refusal("CX1336: A wording that people have seen stays.");
                found++;
                return new() { ["Counts"] = $$"""[{"table":"cx_purposetext","action":"delete","rows":1,"next":"{{Guid.NewGuid():D}}"}]""" };
            },
        };

        await Assert.ThrowsAsync<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => Retention(crm));
        Assert.Equal(ApplyRetention.MostSkipped, found);
    }

    [Fact]
    public async Task Deadlines_are_looked_at_with_one_call()
    {
        var asked = new List<string>();
        var crm = new MemoryCrm
        {
            Answer = request =>
            {
                asked.Add(request.RequestName);
                return new OrganizationResponse { ["Count"] = 1, ["Overdue"] = 0, ["Reminded"] = 1 };
            },
        };
        await new RemindPrivacyDeadlines(crm, NullLogger<RemindPrivacyDeadlines>.Instance).RunAsync(new TimerInfo(), CancellationToken.None);
        Assert.Equal(["cx_RemindPrivacyDeadlines"], asked);
    }

    private static Task Retention(MemoryCrm crm) => new ApplyRetention(crm, NullLogger<ApplyRetention>.Instance).RunAsync(new TimerInfo(), CancellationToken.None);
}
