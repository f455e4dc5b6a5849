using CxCrm.Functions.Crm;
using CxCrm.Functions.Privacy;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests;

public sealed class FinishErasuresTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 7)]
    [InlineData(10_000, FinishErasures.MostSlices)]
    public async Task The_night_searches_slice_by_slice_and_then_deletes_expired_suppressions(int slices, int calls)
    {
        var asked = new List<string>();
        var crm = new MemoryCrm
        {
            Answer = request =>
            {
                asked.Add(request.RequestName);
                return new OrganizationResponse { ["Done"] = request.RequestName != "cx_ScanOrganization" || asked.Count >= slices };
            },
        };

        await new FinishErasures(new SlicedWork(crm), NullLogger<FinishErasures>.Instance).RunAsync(new TimerInfo(), CancellationToken.None);

        Assert.Equal([.. Enumerable.Repeat("cx_ScanOrganization", calls), "cx_DeleteExpiredSuppressions"], asked);
    }
}
