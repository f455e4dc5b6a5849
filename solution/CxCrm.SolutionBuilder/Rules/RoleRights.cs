using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Rights name tables and privileges that exist, at depths that they can have.</summary>
internal sealed class RoleRights : IRule
{
    public void Check(SolutionModel model, Findings findings)
    {
        TableNames.ReportTwice(model.Roles.Select(r => (r.Name, r.At)), "role", findings);
        foreach (var cell in model.Roles.SelectMany(r => r.Cells))
            CheckCell(cell, model, findings);
    }

    private static void CheckCell(RoleCell cell, SolutionModel model, Findings findings)
    {
        if (model.Table(cell.Table) is { IsExtension: false } own)
        {
            if (own.Ownership == Ownership.Organization)
                CheckOrganizationOwned(cell, findings);
            return;
        }

        if (StandardTables.Find(cell.Table) is not { } standard)
            findings.Report(cell.At, $"unknown table '{cell.Table}'");
        else
        {
            foreach (var verb in cell.Depths.Keys.Where(v => !standard.Privileges.ContainsKey(v)))
                findings.Report(cell.At, $"{cell.Table} has no privilege to {verb}");
        }
    }

    private static void CheckOrganizationOwned(RoleCell cell, Findings findings)
    {
        foreach (var (verb, depth) in cell.Depths)
        {
            if (verb is Verb.Assign or Verb.Share && depth != Depth.None)
                findings.Report(cell.At, $"{cell.Table} is owned by the organization and can't be {(verb == Verb.Assign ? "assigned" : "shared")}");
            else if (depth is not (Depth.None or Depth.Global))
                findings.Report(cell.At, $"{cell.Table} is owned by the organization; its rights have the depth o or -");
        }
    }
}
