using System.Text.Json;
using CxCrm.Domain.Program;

namespace CxCrm.Domain.Tests.Program;

/// <summary>The templates that are installed and the criteria that are measured are one and the same.</summary>
public sealed class StepTemplatesTests
{
    private const int FirstOption = 773000000;

    [Fact]
    public void Every_criterion_has_a_template_with_its_step_level_threshold_and_least_n()
    {
        var templates = Templates().Select(row =>
            (row.GetProperty("*cx_criterioncode").GetString(), row.GetProperty("cx_step@choice").GetInt32() - FirstOption, row.GetProperty("cx_level").GetInt32(), row.GetProperty("cx_threshold@decimal").GetDecimal(), row.GetProperty("cx_leastn").GetInt32()));
        var criteria = SixSteps.All.SelectMany(step => step.Criteria, (step, criterion) => ((string?)criterion.Code, (int)step.Code, criterion.Level, criterion.Threshold, criterion.LeastN));

        Assert.Equal(criteria, templates);
    }

    [Theory]
    [InlineData("cx_name")]
    [InlineData("cx_texten")]
    [InlineData("cx_textda")]
    [InlineData("cx_textsv")]
    public void Every_template_says_what_it_asks_for_in_three_languages(string column) =>
        Assert.All(Templates(), row => Assert.False(string.IsNullOrWhiteSpace(row.GetProperty(column).GetString())));

    private static IEnumerable<JsonElement> Templates() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ReferenceData", "10.cx_steptemplate.json"))).RootElement.EnumerateArray();
}
