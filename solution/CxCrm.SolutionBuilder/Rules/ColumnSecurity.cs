using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Column security profiles name secured columns, and every secured column stands in one.</summary>
internal sealed class ColumnSecurity : IRule
{
    public void Check(SolutionModel model, Findings findings)
    {
        var permissions = model.SecurityProfiles.SelectMany(p => p.Permissions).ToList();
        foreach (var permission in permissions)
        {
            var column = model.Table(permission.Table)?.Columns.FirstOrDefault(c => c.LogicalName == permission.Column);
            if (column is null)
                findings.Report(permission.At, $"unknown column '{permission.Table}.{permission.Column}'");
            else if (!column.Secured)
                findings.Report(permission.At, $"'{permission.Table}.{permission.Column}' is not secured; set 'secured: true' on the column");
        }

        if (model.SecurityProfiles.Count == 0)
            return;
        foreach (var table in model.Tables)
        {
            foreach (var column in table.Columns.Where(c => c.Secured && permissions.All(p => p.Table != table.LogicalName || p.Column != c.LogicalName)))
                findings.Report(column.At, $"'{table.LogicalName}.{column.LogicalName}' is secured, but no profile under 'secured' of roles.yml opens it to anyone");
        }
    }
}
