using CxCrm.Functions.Assessment;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests;

public sealed class AssessProgramsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(1000, AssessPrograms.MostSlices)]
    public async Task Slices_are_asked_for_until_none_is_left_or_the_run_is_long_enough(int slices, int calls)
    {
        var asked = 0;
        var crm = new MemoryCrm { Answer = _ => new OrganizationResponse { ["Assessed"] = 5, ["Done"] = ++asked >= slices } };
        await new AssessPrograms(crm, NullLogger<AssessPrograms>.Instance).RunAsync(new TimerInfo(), CancellationToken.None);
        Assert.Equal(calls, asked);
    }
}
