using CxCrm.Functions.Privacy;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests;

public sealed class PrivacyTimersTests
{
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
