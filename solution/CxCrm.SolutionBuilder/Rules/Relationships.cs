using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Lookups point at tables that exist, relationships have names of their own, and deleting a customer has a chosen effect.</summary>
internal sealed class Relationships : IRule
{
    private const int LongestName = 100;

    public void Check(SolutionModel model, Findings findings)
    {
        var lookups = model.Tables.SelectMany(t => t.Columns).Where(c => c.IsLookup).ToList();
        foreach (var column in lookups)
        {
            foreach (var target in column.Targets)
                CheckTarget(column, target, model, findings);
        }

        TableNames.ReportTwice(lookups.SelectMany(c => c.Targets.Select(t => (t.Relationship, c.At))), "relationship", findings);
    }

    private static void CheckTarget(Column column, Target target, SolutionModel model, Findings findings)
    {
        var own = model.Table(target.Table);
        if (own is null && StandardTables.Find(target.Table) is null)
            findings.Report(column.At, $"'{column.SchemaName}' points at '{target.Table}', which is neither a table of the model nor a known standard table (logical names are lower case)");
        if (target.Delete is null && IsCustomer(target.Table))
            findings.Report(column.At, $"'delete' of '{column.SchemaName}' is missing: a lookup to {target.Table} must say what erasing the customer does (restrict, removeLink or cascade)");
        if (!target.Relationship.StartsWith(model.Solution.Publisher.Prefix + "_", StringComparison.OrdinalIgnoreCase) || target.Relationship.Length > LongestName)
            findings.Report(column.At, string.Create(CultureInfo.InvariantCulture, $"relationship '{target.Relationship}' must start with '{model.Solution.Publisher.Prefix}_' and have at most {LongestName} characters"));
        if (target.Delete == DeleteBehavior.RemoveLink && column.Required == Requirement.Required)
            findings.Report(column.At, $"'{column.SchemaName}' is required, yet delete: removeLink would empty it; use restrict or cascade");
    }

    private static bool IsCustomer(string table) => table is "contact" or "account";
}
