using CxCrm.Domain.Toolbox;

namespace CxCrm.Domain.Tests.Toolbox;

public sealed class ToolboxRulesTests
{
    private static readonly CatalogueTool Pareto = new("pareto", ToolSchool.TotalQualityManagement, [5], 30);
    private static readonly CatalogueTool Standards = new("standards", ToolSchool.ServiceManagement, [1], 20);
    private static readonly CatalogueTool Emotions = new("emotions", ToolSchool.CustomerExperienceManagement, [4], 10);

    [Fact]
    public void What_suits_the_track_comes_first_and_nothing_is_left_out() =>
        Assert.Equal(["standards", "emotions", "pareto"], ToolRanking.Order([Pareto, Standards, Emotions], track: 1, qualityFirst: false).Select(tool => tool.Id));

    [Fact]
    public void Where_errors_are_the_barrier_quality_tools_come_first() =>
        Assert.Equal("pareto", ToolRanking.Order([Emotions, Standards, Pareto], track: 4, qualityFirst: true)[0].Id);

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(3, 1, 66.7)]
    [InlineData(4, 4, 0.0)]
    [InlineData(2, 0, 100.0)]
    public void The_fact_share_counts_statements(int statements, int assumptions, double? percent) =>
        Assert.Equal((decimal?)percent, FactShare.Percent(statements, assumptions));

    [Fact]
    public void More_assumptions_than_statements_is_a_mistake() => Assert.Throws<ArgumentOutOfRangeException>(() => FactShare.Percent(1, 2));

    [Fact]
    public void The_printed_page_shows_texts_inert()
    {
        var page = new PackagePage((key, _) => key, "en").Html(new PackageContent { Name = "<script>alert(1)</script>", Functional = [new PackageElement("A & B", 4)] });

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("A &amp; B", page, StringComparison.Ordinal);
    }
}
