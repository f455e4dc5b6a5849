using CxCrm.Bench;

// Each figure by the name that chooses it: `-- gate ledger` measures those two, no name all of them.
var figures = new (string Name, Func<WorkFolder, string> Measure)[]
{
    ("start", HostStart.Measure),
    ("fresh", FreshOrganization.Measure),
    ("feedback", RecordedFeedback.Measure),
    ("snapshots", RefreshedSnapshots.Measure),
    ("drivers", Drivers.Measure),
    ("text", AnalysedText.Measure),
    ("erasure", ErasedPerson.Measure),
    ("gate", MessageGateFigure.Measure),
    ("ledger", ConsentLedgerFigure.Measure),
};
if (args.Except(figures.Select(figure => figure.Name), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"No figure is called {unknown}. There are: {string.Join(", ", figures.Select(figure => figure.Name))}.");
    return 1;
}

Console.WriteLine(Machine.Describe());
using var folder = new WorkFolder();
foreach (var figure in figures.Where(figure => args.Length == 0 || args.Contains(figure.Name, StringComparer.Ordinal)))
    Console.WriteLine(figure.Measure(folder));
return 0;
