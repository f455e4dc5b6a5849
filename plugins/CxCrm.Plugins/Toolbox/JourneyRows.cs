using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The rows a journey map is drawn from; at most nine calls, whatever the journey's size.</summary>
internal sealed class JourneyRows
{
    public const int MostTouchpoints = 500;
    private const int MostSteps = 5000;

    private JourneyRows(CxJourney journey) => Journey = journey;

    public CxJourney Journey { get; }

    public CxPersona? Persona { get; private set; }

    public IReadOnlyList<CxTouchpoint> Touchpoints { get; private set; } = [];

    /// <summary>Of the journey this one replaces.</summary>
    public IReadOnlyList<CxTouchpoint> AsIs { get; private set; } = [];

    public IReadOnlyList<CxJourneyStage> Stages { get; private set; } = [];

    public IReadOnlyList<CxBlueprintStep> Steps { get; private set; } = [];

    public IReadOnlyList<CxStatement> Statements { get; private set; } = [];

    /// <summary>Satisfaction by touchpoint.</summary>
    public IReadOnlyDictionary<Guid, ScoreSums> Feedback { get; private set; } = new Dictionary<Guid, ScoreSums>();

    /// <summary>Under this number of answers no trend is read.</summary>
    public int FewAnswers { get; private set; }

    public static JourneyRows Read(PluginCall call, Guid journeyId)
    {
        var service = call.Service;
        var journey = service.Retrieve(CxJourney.LogicalName, journeyId, new ColumnSet(
            CxJourney.Columns.Name, CxJourney.Columns.Version, CxJourney.Columns.ProgramId, CxJourney.Columns.PersonaId, CxJourney.Columns.AsIsId,
            CxJourney.Columns.Warning)).ToEntity<CxJourney>();
        var rows = new JourneyRows(journey) { Touchpoints = TouchpointsOf(service, journeyId) };
        if (journey.PersonaId is { } persona)
            rows.Persona = service.Retrieve(CxPersona.LogicalName, persona.Id, new ColumnSet(CxPersona.Columns.Name, CxPersona.Columns.Warning)).ToEntity<CxPersona>();
        if (journey.AsIsId is { } replaced)
            rows.AsIs = TouchpointsOf(service, replaced.Id);
        rows.Stages = Of<CxJourneyStage>(service, Query(CxJourneyStage.LogicalName, CxJourneyStage.Columns.JourneyId, journeyId, CxJourneyStage.Columns.Order,
            CxJourneyStage.Columns.Name, CxJourneyStage.Columns.Phase, CxJourneyStage.Columns.ValuePromise, CxJourneyStage.Columns.CustomerAim, CxJourneyStage.Columns.CompanyAim));
        rows.Statements = Of<CxStatement>(service, Query(CxStatement.LogicalName, CxStatement.Columns.JourneyId, journeyId, CxStatement.Columns.CreatedOn,
            CxStatement.Columns.Name, CxStatement.Columns.EvidenceType, CxStatement.Columns.TouchpointId, CxStatement.Columns.Source, CxStatement.Columns.N));
        rows.Steps = Of<CxBlueprintStep>(service, StepsOf(journeyId));
        rows.Feedback = TouchpointFeedback.Read(service, rows.Touchpoints.Select(point => point.Id).ToList(), call.Now);
        rows.FewAnswers = call.Settings.Integer("cx_FewAnswers", 1, 1_000_000);
        return rows;
    }

    public static IReadOnlyList<CxTouchpoint> TouchpointsOf(IOrganizationService service, Guid journeyId)
    {
        var query = Query(CxTouchpoint.LogicalName, CxTouchpoint.Columns.JourneyId, journeyId, CxTouchpoint.Columns.Order,
            CxTouchpoint.Columns.Name, CxTouchpoint.Columns.AsIsId, CxTouchpoint.Columns.Phase, CxTouchpoint.Columns.Stage, CxTouchpoint.Columns.Order,
            CxTouchpoint.Columns.Channel, CxTouchpoint.Columns.Presence, CxTouchpoint.Columns.Intent, CxTouchpoint.Columns.CustomerAim, CxTouchpoint.Columns.CompanyAim,
            CxTouchpoint.Columns.ValuePromise, CxTouchpoint.Columns.FunctionalExpectation, CxTouchpoint.Columns.EmotionalExpectation,
            CxTouchpoint.Columns.ExpectationScore, CxTouchpoint.Columns.ExperienceScore, CxTouchpoint.Columns.Gap, CxTouchpoint.Columns.GapChoice,
            CxTouchpoint.Columns.Need, CxTouchpoint.Columns.Frustration, CxTouchpoint.Columns.Friction, CxTouchpoint.Columns.Critical, CxTouchpoint.Columns.Difficult,
            CxTouchpoint.Columns.MomentThatMatters, CxTouchpoint.Columns.EmotionIdea, CxTouchpoint.Columns.UnitId, CxTouchpoint.Columns.Office,
            CxTouchpoint.Columns.ResponsibleId, CxTouchpoint.Columns.Convenience, CxTouchpoint.Columns.Timeliness, CxTouchpoint.Columns.Proactivity,
            CxTouchpoint.Columns.Kindness, CxTouchpoint.Columns.Fairness, CxTouchpoint.Columns.ToBe, CxTouchpoint.Columns.LastVisitedOn, CxTouchpoint.Columns.LastMeasuredOn);
        query.TopCount = MostTouchpoints;
        return Of<CxTouchpoint>(service, query);
    }

    private static QueryExpression StepsOf(Guid journeyId)
    {
        var query = new QueryExpression(CxBlueprintStep.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxBlueprintStep.Columns.Name, CxBlueprintStep.Columns.TouchpointId, CxBlueprintStep.Columns.Lane, CxBlueprintStep.Columns.Order, CxBlueprintStep.Columns.Role,
                CxBlueprintStep.Columns.Minutes, CxBlueprintStep.Columns.Waste, CxBlueprintStep.Columns.WasteNote),
            TopCount = MostSteps,
        };
        query.AddOrder(CxBlueprintStep.Columns.Order, OrderType.Ascending);
        query.AddLink(CxTouchpoint.LogicalName, CxBlueprintStep.Columns.TouchpointId, CxTouchpoint.Columns.Id)
            .LinkCriteria.AddCondition(CxTouchpoint.Columns.JourneyId, ConditionOperator.Equal, journeyId);
        return query;
    }

    private static QueryExpression Query(string table, string parent, Guid id, string order, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(parent, ConditionOperator.Equal, id);
        query.AddOrder(order, OrderType.Ascending);
        return query;
    }

    private static IReadOnlyList<T> Of<T>(IOrganizationService service, QueryExpression query)
        where T : Entity, new() => service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<T>()).ToList();
}
