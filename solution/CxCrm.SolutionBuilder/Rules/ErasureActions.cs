using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Every flag of personal data says what it is, and what an erasure does with it and why.</summary>
internal sealed class ErasureActions : IRule
{
    private static readonly string[] Kinds = ["identifier", "contact", "freeText", "special"];
    private static readonly string[] Actions = ["delete", "blank", "pseudonymise", "keep"];

    public void Check(SolutionModel model, Findings findings)
    {
        foreach (var personal in model.Tables.SelectMany(t => t.Columns.Select(c => c.Personal).Concat(t.Uses.Select(u => u.Personal))).OfType<PersonalData>())
        {
            if (personal.Kind.Length > 0 && !Kinds.Contains(personal.Kind))
                findings.Report(personal.At, $"'kind' must be one of {string.Join(", ", Kinds)}, not '{personal.Kind}'");
            if (personal.Erase.Length > 0 && !Actions.Contains(personal.Erase))
                findings.Report(personal.At, $"'erase' must be one of {string.Join(", ", Actions)}, not '{personal.Erase}'");
            if (personal.Ground.Length == 0)
                findings.Report(personal.At, "'ground' is missing: on what ground the data is held and erased so");
        }
    }
}
