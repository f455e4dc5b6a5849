using System.Globalization;
using CxCrm.Domain.Voice;
using CxCrm.Domain.Voice.Text;
using CxCrm.Plugins.Voice.Text;
using LocalDataverse;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>How often the word lists that ship find the side a text was labelled with by somebody else. The texts stay where they are: nothing of them is stored or shown.</summary>
internal static class LabelledSentiment
{
    private static readonly Side[] Sides = Enum.GetValues<Side>();

    /// <param name="folder">Where the organisation is made.</param>
    /// <param name="path">A file as <see cref="LabelledText.Read"/> takes it.</param>
    /// <param name="askedIn">What a text is read in whose language can't be told.</param>
    public static Report Measure(WorkFolder folder, string path, TextLanguage askedIn)
    {
        var texts = LabelledText.Read(path);
        var analyser = Shipped(folder);
        var found = texts.Select(text => (text.Label, Found: SideOf(analyser.Analyse(text.Text, askedIn)))).ToList();
        var leaning = found.Where(text => text.Found != Side.Neutral && text.Label != Side.Neutral).ToList();
        return new Report(string.Join(Environment.NewLine, [
            $"sentiment of {texts.Count} labelled texts: {Share(found.Count(text => text.Label == text.Found), found.Count)} right",
            .. Sides.Where(label => found.Any(text => text.Label == label)).Select(label => $"  labelled {label}: " + Row(found, label)),
            $"  of texts with a side, labelled and found: {Share(leaning.Count(text => text.Label == text.Found), leaning.Count)} right"]));
    }

    private static TextAnalyser Shipped(WorkFolder folder)
    {
        using var organization = Organization.Create(folder.File("sentiment.db"), new OrganizationOptions());
        using (var zip = File.OpenRead(WorkFolder.Solution))
            organization.Import(zip);
        var service = organization.ServiceFor(WellKnown.Administrator);
        while (!(bool)service.Execute(new OrganizationRequest("cx_InstallReferenceData"))["Done"])
        {
            // Each call installs a slice.
        }

        return WordLists.Read(service).Analyser;
    }

    private static Side SideOf(TextAnalysis analysis) => analysis.Sentiment switch
    {
        >= TextAnalysis.Tells => Side.Positive,
        <= -TextAnalysis.Tells => Side.Negative,
        _ => Side.Neutral,
    };

    private static string Row(List<(Side Label, Side Found)> found, Side label) =>
        string.Join(", ", Sides.Select(side => $"{found.Count(text => text.Label == label && text.Found == side)} found {side}"));

    private static string Share(int hits, int n)
    {
        if (n == 0)
            return "none";
        var share = WilsonInterval.Measure(hits, n);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * share.Value:0} % ({100 * share.Low:0}-{100 * share.High:0} %, {hits} of {n})");
    }
}
