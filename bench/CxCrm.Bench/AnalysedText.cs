using System.Diagnostics;
using System.Globalization;
using CxCrm.Local.Demo;
using CxCrm.Plugins.Voice.Text;
using LocalDataverse;
using LocalDataverse.Storage;

namespace CxCrm.Bench;

/// <summary>The demo company's own words read by the word lists that ship: one thread, nothing stored.</summary>
internal static class AnalysedText
{
    private const int Comments = 20_000;
    private const int Runs = 7;

    public static Report Measure(WorkFolder folder)
    {
        using var organization = Organization.Create(folder.File("text.db"), new OrganizationOptions());
        using (var zip = File.OpenRead(WorkFolder.Solution))
            organization.Import(zip);
        var rows = new DemoRows(organization.ServiceFor(WellKnown.Administrator));
        var seed = DemoSeed.AsOf(DateOnly.FromDateTime(DateTime.UtcNow));
        new DemoFrame(rows).Write(seed);
        var lists = WordLists.Read(rows.Service);
        var words = Words(DemoCompany.Make(seed, DemoFrame.DetractorRule(rows)));
        var times = new Times([.. Enumerable.Range(0, Runs + 2).Select(_ => Analyse(lists, words)).Skip(2)]);
        return new Report(
            string.Create(CultureInfo.InvariantCulture, $"text analysis, {Comments} comments of {words.Average(comment => comment.Length):0} characters: {times.Quantile(0.5):0} ms ({times.Spread})"),
            new Limit("comments a second", Comments / times.Quantile(0.5) * 1000, 20_000, "comments") { IsLeast = true });
    }

    private static List<string> Words(DemoCompany company)
    {
        var said = company.Answers.SelectMany(answer => answer.Answers).Select(answer => answer.Text).OfType<string>().ToList();
        return [.. Enumerable.Range(0, Comments).Select(i => said[i % said.Count])];
    }

    private static double Analyse(WordLists lists, List<string> words)
    {
        var watch = Stopwatch.StartNew();
        var themes = 0;
        foreach (var comment in words)
            themes += lists.Analyser.Analyse(comment).Themes.Count;
        return themes > 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException("No theme was found: what was measured is not what the figure is about.");
    }
}
