using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.ReferenceData;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program;

/// <summary>The criteria that new programs get: the active templates of the environment; as long as it has none, those the solution ships.</summary>
internal static class StepTemplates
{
    /// <summary>One call.</summary>
    public static IReadOnlyList<CxStepTemplate> Read(IOrganizationService service)
    {
        var query = new QueryExpression(CxStepTemplate.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxStepTemplate.Columns.Name,
                CxStepTemplate.Columns.CriterionCode,
                CxStepTemplate.Columns.Step,
                CxStepTemplate.Columns.Level,
                CxStepTemplate.Columns.Order,
                CxStepTemplate.Columns.Threshold,
                CxStepTemplate.Columns.LeastN,
                CxStepTemplate.Columns.TextEn,
                CxStepTemplate.Columns.TextDa,
                CxStepTemplate.Columns.TextSv),
        };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        var rows = service.RetrieveMultiple(query).Entities;
        return (rows.Count > 0 ? rows : Shipped(service)).Select(row => row.ToEntity<CxStepTemplate>()).ToList();
    }

    private static IEnumerable<Entity> Shipped(IOrganizationService service) =>
        new ReferenceRows(service).Of(ReferenceFile.All().Single(file => file.Table == CxStepTemplate.LogicalName));
}
