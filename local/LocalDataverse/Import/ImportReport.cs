namespace LocalDataverse.Import;

/// <summary>What an import did with each component of the file.</summary>
public sealed record ImportReport(string Solution, string Version, IReadOnlyList<ImportedComponent> Components)
{
    public int Count(ImportOutcome outcome) => Components.Count(c => c.Outcome == outcome);
}
