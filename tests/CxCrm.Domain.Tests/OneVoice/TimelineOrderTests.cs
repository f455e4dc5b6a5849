using CxCrm.Domain.OneVoice;

namespace CxCrm.Domain.Tests.OneVoice;

public sealed class TimelineOrderTests
{
    private static readonly DateTime Noon = new(2026, 5, 4, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Latest_comes_first_then_the_id_decides_whatever_the_order_they_are_read_in()
    {
        TimelinePlace[] ordered =
        [
            new(Noon.AddSeconds(1), new Guid("00000000-0000-0000-0000-000000000009")),
            new(Noon, new Guid("00000000-0000-0000-0000-000000000001")),
            new(Noon, new Guid("00000000-0000-0000-0000-000000000002")),
            new(Noon, new Guid("a0000000-0000-0000-0000-000000000001")),
            new(Noon.AddSeconds(-1), new Guid("00000000-0000-0000-0000-000000000000")),
        ];

        Assert.Equal(ordered, ordered.Reverse().Order(new TimelineOrder()));
        Assert.Equal(ordered, new[] { 3, 1, 4, 0, 2 }.Select(place => ordered[place]).Order(new TimelineOrder()));
    }
}
