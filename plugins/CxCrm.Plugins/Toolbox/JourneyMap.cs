using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Lays the rows of a journey out as phases, touchpoints and lanes.</summary>
internal sealed class JourneyMap(JourneyRows rows, int language)
{
    private readonly ILookup<Guid, CxBlueprintStep> steps = rows.Steps.ToLookup(step => step.TouchpointId!.Id);
    private readonly ILookup<Guid, CxStatement> statements = rows.Statements.Where(said => said.TouchpointId is not null).ToLookup(said => said.TouchpointId!.Id);

    public List<JourneyPhase> Phases() =>
        new[] { CxTouchpointPhase.Before, CxTouchpointPhase.During, CxTouchpointPhase.After }.Select(Phase).ToList();

    private JourneyPhase Phase(CxTouchpointPhase phase) => new()
    {
        Code = Codes.Of(phase),
        Name = TextCatalog.Text(language, JourneyTexts.KeyOf(phase)),
        Stages = rows.Stages.Where(stage => (int?)stage.Phase == (int)phase).Select(StageOf).ToList(),
        Touchpoints = rows.Touchpoints.Where(point => point.Phase == phase).Select(TouchpointOf).ToList(),
    };

    private static JourneyStageText StageOf(CxJourneyStage stage) => new()
    {
        Id = stage.Id.ToString("D"),
        Name = stage.Name ?? "",
        ValuePromise = stage.ValuePromise ?? "",
        CustomerAim = stage.CustomerAim,
        CompanyAim = stage.CompanyAim,
    };

    private JourneyTouchpoint TouchpointOf(CxTouchpoint point) => new()
    {
        Id = point.Id.ToString("D"),
        Name = point.Name ?? "",
        Stage = point.Stage,
        Order = point.Order ?? 0,
        Channel = Codes.Of(point.Channel) ?? "",
        Presence = Codes.Of(point.Presence),
        Intent = Codes.Of(point.Intent),
        CustomerAim = point.CustomerAim,
        CompanyAim = point.CompanyAim,
        ValuePromise = point.ValuePromise,
        FunctionalExpectation = point.FunctionalExpectation,
        EmotionalExpectation = point.EmotionalExpectation,
        Expectation = point.ExpectationScore,
        Experience = point.ExperienceScore,
        Gap = point.Gap,
        GapChoice = Codes.Of(point.GapChoice),
        Need = point.Need,
        Frustration = point.Frustration,
        Friction = point.Friction,
        Critical = point.Critical == true,
        Difficult = point.Difficult == true,
        MomentThatMatters = point.MomentThatMatters == true,
        EmotionIdea = point.EmotionIdea,
        Department = point.UnitId?.Name,
        Office = Codes.Of(point.Office),
        Responsible = point.ResponsibleId?.Name,
        Ratings = RatingsOf(point),
        ToBe = point.ToBe,
        LastVisited = Codes.Day(point.LastVisitedOn),
        LastMeasured = Codes.Day(point.LastMeasuredOn),
        Emotion = EmotionOf(point.Id),
        Lanes = LanesOf(point.Id),
        Statements = statements[point.Id].Select(StatementOf).ToList(),
    };

    private static TouchpointRatings? RatingsOf(CxTouchpoint point)
    {
        var ratings = new TouchpointRatings
        {
            Convenience = point.Convenience,
            Timeliness = point.Timeliness,
            Proactivity = point.Proactivity,
            Kindness = point.Kindness,
            Fairness = point.Fairness,
        };
        return (ratings.Convenience ?? ratings.Timeliness ?? ratings.Proactivity ?? ratings.Kindness ?? ratings.Fairness) is null ? null : ratings;
    }

    private EmotionPoint? EmotionOf(Guid point)
    {
        if (!rows.Feedback.TryGetValue(point, out var sums) || sums.N == 0)
            return null;
        var mean = RatingMetric.Satisfaction.Mean(sums);
        return new EmotionPoint { Value = Math.Round(mean.Value, 2), Low = Math.Round(mean.Low, 2), High = Math.Round(mean.High, 2), N = sums.N, Few = sums.N < rows.FewAnswers };
    }

    private BlueprintLanes LanesOf(Guid point) => new()
    {
        Customer = Lane(point, CxBlueprintStepLane.Customer),
        FrontStage = Lane(point, CxBlueprintStepLane.FrontStage),
        BackStage = Lane(point, CxBlueprintStepLane.BackStage),
        Support = Lane(point, CxBlueprintStepLane.Support),
    };

    private List<LaneStep> Lane(Guid point, CxBlueprintStepLane lane) => steps[point].Where(step => step.Lane == lane).Select(step => new LaneStep
    {
        Name = step.Name ?? "",
        Order = step.Order ?? 0,
        Role = step.Role,
        Minutes = step.Minutes,
        Waste = step.Waste == true,
        WasteNote = step.WasteNote,
    }).ToList();

    private static JourneyStatement StatementOf(CxStatement said) => new()
    {
        Text = said.Name ?? "",
        Evidence = Codes.Of(said.EvidenceType) ?? "",
        Assumption = GetJourney.IsAssumption(said),
        Source = said.Source,
        N = said.N,
    };
}
