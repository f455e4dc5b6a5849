namespace LocalDataverse.Import;

/// <summary>One component of an imported file.</summary>
/// <param name="Kind">What it is, in the words of the file: Table, Column, Form, View, Web resource ...</param>
/// <param name="Name">Its name.</param>
/// <param name="Outcome">What the import did with it.</param>
/// <param name="Reason">Why it was ignored; null otherwise.</param>
public sealed record ImportedComponent(string Kind, string Name, ImportOutcome Outcome, string? Reason = null);
