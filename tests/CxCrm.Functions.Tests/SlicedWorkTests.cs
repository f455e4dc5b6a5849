using CxCrm.Functions.Crm;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests;

public sealed class SlicedWorkTests
{
    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(3, 3, true)]
    [InlineData(20, 20, true)]
    [InlineData(1000, 20, false)]
    public async Task Slices_are_asked_for_until_none_is_left_or_the_run_is_long_enough(int slices, int calls, bool done)
    {
        var asked = new List<string>();
        var crm = new MemoryCrm
        {
            Answer = request =>
            {
                asked.Add(request.RequestName);
                return new OrganizationResponse { ["Handled"] = 5, ["Done"] = asked.Count >= slices };
            },
        };

        var work = await new SlicedWork(crm).RunAsync("cx_Some", most: 20, CancellationToken.None);

        Assert.Equal(Enumerable.Repeat("cx_Some", calls), asked);
        Assert.Equal((calls, 5 * calls, done), (work.Slices, work.Sum("Handled"), work.IsDone));
    }

    [Fact]
    public async Task A_refused_slice_ends_the_run_with_the_crms_own_fault()
    {
        var crm = new MemoryCrm { Answer = _ => throw MemoryCrm.Refusal("No privilege.") };

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => new SlicedWork(crm).RunAsync("cx_Some", most: 20, CancellationToken.None));

        Assert.Equal("No privilege.", fault.Message);
    }
}
