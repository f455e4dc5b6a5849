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
        var crm = new MemoryCrm { Answer = _ => new OrganizationResponse { ["Handled"] = 500, ["Done"] = ++asked >= slices } };
        await new ApplyRetention(crm, NullLogger<ApplyRetention>.Instance).RunAsync(new TimerInfo(), CancellationToken.None);
        Assert.Equal(calls, asked);
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
}
