using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program;

/// <summary>
/// What an assessment changes, gathered under the program's row and saved by one update with its related rows (Microsoft Learn: "Update related rows in one operation"):
/// rows with an id are updated, level changes are new.
/// </summary>
internal sealed class AssessmentWrite(
    ProgramSheet sheet, IReadOnlyDictionary<string, Measurement> measured, int missedActivities, DateTime moment, int language)
{
    private const int LongestCriteria = 1000;

    private static readonly Relationship Steps = new("cx_program_programstep");
    private static readonly Relationship EvidenceOfStep = new("cx_programstep_stepevidence");
    private static readonly Relationship ChangesOfStep = new("cx_programstep_levelchange");

    /// <summary>One call. The rows of the sheet then hold what was saved.</summary>
    public void Save(IOrganizationService service)
    {
        var steps = new List<Entity>();
        var levels = sheet.Steps.Select(step => Assess(step, steps)).ToList();
        var program = ProgramOf(levels);
        Overlay(sheet.Program, program);
        if (steps.Count > 0)
            program.RelatedEntities.Add(Steps, new EntityCollection(steps));
        service.Update(program);
    }

    /// <summary>The level that counts now, an override included; adds the step to those that change.</summary>
    private int Assess(CxProgramStep step, List<Entity> changed)
    {
        var rows = sheet.Evidence(step).Where(row => SixSteps.Criterion(row.CriterionCode!) is not null).ToList();
        var assessment = StepAssessment.Of(rows.Select(ProgramSheet.CriterionOf), measured);
        var written = new CxProgramStep(step.Id) { EntityState = EntityState.Changed };
        var turned = Turned(rows, assessment);
        AddEvidence(written, rows, assessment);
        AddLevel(written, step, assessment.Level, turned);
        AddMissed(written, step);
        if (written.Attributes.Count > 1 || written.RelatedEntities.Count > 0)
            changed.Add(written);
        return ProgramSheet.Standing(step, assessment.Level).LevelAt(moment);
    }

    private void AddEvidence(CxProgramStep written, IReadOnlyList<CxStepEvidence> rows, StepAssessment assessment)
    {
        var evidence = rows.Select((row, i) => EvidenceOf(row, assessment.Results[i])).OfType<CxStepEvidence>().ToList<Entity>();
        if (evidence.Count > 0)
            written.RelatedEntities.Add(EvidenceOfStep, new EntityCollection(evidence));
    }

    private CxStepEvidence? EvidenceOf(CxStepEvidence row, CriterionResult result)
    {
        var explanation = Explanations.Text(language, result);
        if (row.Met == result.Met && row.MeasuredValue == result.Measured?.Value && row.N == result.Measured?.N && row.Explanation == explanation)
            return null;
        var written = new CxStepEvidence(row.Id)
        {
            Met = result.Met,
            MeasuredValue = result.Measured?.Value,
            N = result.Measured?.N,
            Explanation = explanation,
            CheckedOn = moment,
            EntityState = EntityState.Changed,
        };
        Overlay(row, written);
        return written;
    }

    private void AddLevel(CxProgramStep written, CxProgramStep step, int level, string turned)
    {
        if (step.Level == level)
            return;
        written.RelatedEntities.Add(ChangesOfStep, new EntityCollection([LevelChange(step, level, turned)]));
        written.Level = level;
        written.AssessedOn = moment;
        step.Level = level;
    }

    private CxLevelChange LevelChange(CxProgramStep step, int level, string turned) => new()
    {
        Name = $"{step.Name}: {step.Level ?? 0} -> {level}",
        FromLevel = step.Level ?? 0,
        ToLevel = level,
        ChangedOn = moment,
        Criteria = turned,
        OwnerId = step.OwnerId,
        EntityState = EntityState.Created,
    };

    private void AddMissed(CxProgramStep written, CxProgramStep step)
    {
        if (step.Step != CxStepCode.Culture || (step.MissedActivities ?? 0) == missedActivities)
            return;
        written.MissedActivities = missedActivities;
        step.MissedActivities = missedActivities;
    }

    /// <summary>The criteria that came to be met (+) or ceased to be (-), such as +status.recorded.</summary>
    private static string Turned(IReadOnlyList<CxStepEvidence> rows, StepAssessment assessment)
    {
        var codes = rows
            .Where((row, i) => (row.Met ?? false) != assessment.Results[i].Met)
            .Select(row => (row.Met == true ? "-" : "+") + row.CriterionCode);
        var text = string.Join(" ", codes);
        return text.Length > LongestCriteria ? text.Substring(0, LongestCriteria) : text;
    }

    private CxProgram ProgramOf(IReadOnlyList<int> levels)
    {
        var reached = ProgramScore.Reached(levels);
        return new CxProgram(sheet.Program.Id)
        {
            Maturity = decimal.Round(ProgramScore.Maturity(levels), 1),
            CurrentStep = reached is null ? null : CxStepCode.Status + (int)reached.Value,
            AssessedOn = moment,
        };
    }

    private static void Overlay(Entity row, Entity written)
    {
        foreach (var column in written.Attributes)
            row[column.Key] = column.Value;
    }
}
