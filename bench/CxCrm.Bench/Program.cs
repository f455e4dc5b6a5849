using CxCrm.Bench;
using CxCrm.Domain.Voice.Text;

// Each figure by the name that chooses it: `-- gate ledger` measures those two, no name all of them.
var figures = new (string Name, Func<WorkFolder, Report> Measure)[]
{
    ("start", HostStart.Measure),
    ("fresh", FreshOrganization.Measure),
    ("throughput", Throughput.Measure),
    ("snapshots", RefreshedSnapshots.Measure),
    ("drivers", Drivers.Measure),
    ("text", AnalysedText.Measure),
    ("assess", AssessedProgram.Measure),
    ("businesscase", BusinessCase.Measure),
    ("erasure", ErasedPerson.Measure),
    ("gate", MessageGateFigure.Measure),
    ("ledger", ConsentLedgerFigure.Measure),
};
if (args is ["sentiment", var labelled, var askedIn] && Enum.TryParse<TextLanguage>(askedIn, out var language))
{
    using var place = new WorkFolder();
    Console.WriteLine(LabelledSentiment.Measure(place, labelled, language));
    return 0;
}

if (args.Except(figures.Select(figure => figure.Name), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"No figure is called {unknown}. There are: {string.Join(", ", figures.Select(figure => figure.Name))}.");
    return 1;
}

Console.WriteLine(Machine.Describe());
using var folder = new WorkFolder();
var areKept = true;
foreach (var figure in figures.Where(figure => args.Length == 0 || args.Contains(figure.Name, StringComparer.Ordinal)))
{
    var report = figure.Measure(folder);
    Console.WriteLine(report);
    areKept &= report.IsKept;
}

return areKept ? 0 : 2;
