using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The track of a program and whether errors come first, from its latest status record.</summary>
internal sealed class ProgramTrack
{
    private readonly CxBaseline? latest;

    private ProgramTrack(CxBaseline? latest) => this.latest = latest;

    /// <summary>The chosen track, else the proposed one, else nothing.</summary>
    public CxTrack? Track => latest?.ChosenTrack ?? latest?.ProposedTrack;

    /// <summary>One call.</summary>
    public static ProgramTrack Read(IOrganizationService service, Guid program)
    {
        var query = new QueryExpression(CxBaseline.LogicalName)
        {
            ColumnSet = new ColumnSet(CxBaseline.Columns.ChosenTrack, CxBaseline.Columns.ProposedTrack, CxBaseline.Columns.QualityFirst),
            TopCount = 1,
        };
        query.Criteria.AddCondition(CxBaseline.Columns.ProgramId, ConditionOperator.Equal, program);
        query.AddOrder(CxBaseline.Columns.PeriodEnd, OrderType.Descending);
        return new ProgramTrack(service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxBaseline>());
    }

    /// <summary>Whether errors, or the track itself, call for quality tools before emotional ones.</summary>
    public bool IsQualityFirst => Track == CxTrack.FixQuality || latest?.QualityFirst == true;

    /// <summary>The tracks a tool suits.</summary>
    public static IReadOnlyCollection<int> CodesOf(CxTool tool) =>
        tool.GetAttributeValue<OptionSetValueCollection>(CxTool.Columns.Tracks)?.Select(option => option.Value).ToList() ?? [];
}
