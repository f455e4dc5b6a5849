using System.IO.Compression;
using System.Xml.Linq;

namespace CxCrm.Architecture.Tests;

/// <summary>The steps as the zip registers them.</summary>
public sealed class SolutionStepTests
{
    private static readonly XDocument Customizations = Read();

    [Fact]
    public void The_zip_registers_steps() =>
        Assert.NotEmpty(Steps());

    [Fact]
    public void Every_step_stands_in_stage_10_20_or_40() =>
        Assert.All(Steps(), step => Assert.Contains((string?)step.Element("Stage"), new[] { "10", "20", "40" }));

    [Fact]
    public void Every_image_has_columns() =>
        Assert.All(
            Customizations.Descendants("SdkMessageProcessingStepImage"),
            image => Assert.False(string.IsNullOrWhiteSpace((string?)image.Element("Attributes")), image.ToString()));

    private static IEnumerable<XElement> Steps() => Customizations.Descendants("SdkMessageProcessingStep");

    private static XDocument Read()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(AppContext.BaseDirectory, "CxCrm_managed.zip"));
        using var stream = zip.GetEntry("customizations.xml")!.Open();
        return XDocument.Load(stream);
    }
}
