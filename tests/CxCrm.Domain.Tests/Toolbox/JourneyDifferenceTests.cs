using CxCrm.Domain.Toolbox;

namespace CxCrm.Domain.Tests.Toolbox;

public sealed class JourneyDifferenceTests
{
    private static readonly JourneyPoint Phone = Point("Phone", "phone");
    private static readonly JourneyPoint Letter = Point("Letter", "post");

    [Fact]
    public void A_journey_like_the_other_differs_in_nothing() =>
        Assert.Empty(JourneyDifference.Between([Phone, Letter], [Point("Phone", "phone"), Point("Letter", "post")]));

    [Fact]
    public void What_comes_what_changes_and_what_goes_are_lines()
    {
        var lines = JourneyDifference.Between([Phone, Letter], [Point("Chat", "chat"), Point("Call back", "app", Phone.Id)]);

        Assert.Equal([DifferenceKind.Added, DifferenceKind.Changed, DifferenceKind.Removed], lines.Select(line => line.Kind));
        Assert.Equal(["name", "channel"], lines[1].Changed);
        Assert.Equal("Letter", lines[2].Point.Name);
    }

    private static JourneyPoint Point(string name, string channel, Guid? replaces = null) =>
        new(Guid.NewGuid(), replaces, name, new Dictionary<string, string>(StringComparer.Ordinal) { ["channel"] = channel });
}
