using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>Turns a program's rows into what the cockpit shows.</summary>
internal sealed class CockpitView(PluginCall call, Guid programId)
{
    private const int MostActions = 3;

    private readonly ProgramSheet sheet = ProgramSheet.Read(call.Service, programId);

    public CockpitJson Build()
    {
        var steps = sheet.Steps.Select(StepOf).ToList();
        var surveys = new ProgramSurveys(call, programId);
        var indicators = new Indicators(call, programId, surveys);
        return new CockpitJson
        {
            Version = 1,
            Program = ProgramOf(sheet.Program),
            Warnings = new Warnings(call.Language).Of(sheet.Program, indicators.FocusQuestions, sheet.Steps.Sum(step => step.MissedActivities ?? 0)).ToList(),
            Steps = steps,
            NextActions = NextActions(steps),
            Indicators = indicators.All().ToList(),
            Response = new ResponseRate(call, surveys).Measure(),
        };
    }

    private CockpitProgram ProgramOf(CxProgram program) => new()
    {
        Id = program.Id.ToString("D", CultureInfo.InvariantCulture),
        Name = program.Name ?? "",
        Vision = program.Vision,
        Why = program.Why,
        State = Figures.Code(program.State),
        Owner = program.OwnerId?.Name,
        Sponsor = program.SponsorId?.Name ?? program.SponsorContactId?.Name,
        Maturity = program.Maturity ?? 0,
        ReachedStep = program.CurrentStep is null ? null : Figures.Code(program.CurrentStep),
        AssessedOn = Utc(program.AssessedOn),
        OwnerHint = OwnerHint(program.OrganizationSize) is { } hint ? TextCatalog.Text(call.Language, hint) : null,
    };

    private static string? OwnerHint(CxProgramOrganizationSize? size) => size switch
    {
        CxProgramOrganizationSize.Large => TextKey.HintOwnerLarge,
        CxProgramOrganizationSize.Medium => TextKey.HintOwnerMedium,
        CxProgramOrganizationSize.Small => TextKey.HintOwnerSmall,
        _ => null,
    };

    private CockpitStep StepOf(CxProgramStep step)
    {
        var standing = ProgramSheet.Standing(step, step.Level ?? 0);
        var counts = standing.Override is { } given && given.Counts(call.Now);
        var rows = sheet.Evidence(step).Where(row => SixSteps.Criterion(row.CriterionCode!) is not null).ToList();
        var assessment = new StepAssessment(rows.Select(ResultOf).ToList());
        return new CockpitStep
        {
            Step = Figures.Code(step.Step),
            Name = TextCatalog.Text(call.Language, StepNames.Of(standing.Step)),
            Level = standing.LevelAt(call.Now),
            ComputedLevel = standing.Computed,
            Override = counts ? OverrideOf(standing.Override!) : null,
            State = Figures.Code(step.State),
            NextAction = assessment.NextAction is { } next ? ActionOf(step, rows, next) : null,
            Criteria = rows.Zip(assessment.Results, CriterionOf).ToList(),
        };
    }

    /// <summary>As it was measured, not measured again.</summary>
    private static CriterionResult ResultOf(CxStepEvidence row) =>
        new(ProgramSheet.CriterionOf(row), row.MeasuredValue is { } value ? new Measurement(value, row.N ?? 0) : null);

    private CockpitCriterion CriterionOf(CxStepEvidence row, CriterionResult result) => new()
    {
        Code = result.Criterion.Code,
        Level = result.Criterion.Level,
        Text = TextOf(row),
        Met = result.Met,
        Value = result.Measured?.Value,
        N = result.Measured?.N,
        Threshold = result.Criterion.Threshold,
        TemplateThreshold = row.TemplateThreshold,
        Explanation = Explanations.Text(call.Language, result),
        CheckedOn = Utc(sheet.Program.AssessedOn),
    };

    private CockpitAction ActionOf(CxProgramStep step, IReadOnlyList<CxStepEvidence> rows, CriterionResult next) => new()
    {
        Step = Figures.Code(step.Step),
        Code = next.Criterion.Code,
        Text = TextOf(rows.First(row => row.CriterionCode == next.Criterion.Code)),
        Explanation = Explanations.Text(call.Language, next),
    };

    private static CockpitOverride OverrideOf(LevelOverride given) =>
        new() { Level = given.Level, Reason = given.Reason, ExpiresOn = Utc(given.ExpiresOn)! };

    private static List<CockpitAction> NextActions(IReadOnlyList<CockpitStep> steps) => ProgramScore
        .WorkOrder(steps.Select(step => step.Level).ToList())
        .Select(code => steps[(int)code].NextAction)
        .OfType<CockpitAction>()
        .Take(MostActions)
        .ToList();

    private string TextOf(CxStepEvidence row) => Wording.In(call.Language, row.TextEn ?? row.Name, row.TextDa, row.TextSv) ?? "";

    private static string? Utc(DateTime? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
