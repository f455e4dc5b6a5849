using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Program.Evidence;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program;

/// <summary>
/// Measures the criteria of a program against the records and writes what changed: evidence, levels, maturity and reached step. It counts as SYSTEM, so that a level does not
/// depend on who asks for it. Running it twice writes nothing new but the moment.
/// It first writes to the program's row: that takes the row's lock, so that two assessments of one program come one after the other, and gives the moment from which on
/// changes are seen, by the server's own clock.
/// </summary>
internal sealed class ProgramAssessor(PluginCall call)
{
    /// <summary>The most calls one assessment makes: reading the sheet, measuring, and writing every row once.</summary>
    public const int CallBudget = 90;

    private static readonly IStepEvidence[] Sources =
        [new StatusEvidence(), new BusinessCaseEvidence(), new AmbitionEvidence(), new ToolboxEvidence(), new VoiceEvidence(), new CultureEvidence()];

    /// <summary>The program as it stands after the assessment.</summary>
    public ProgramSheet Assess(Guid programId)
    {
        SystemWrite.Begin(call, CxProgram.LogicalName);
        SystemWrite.Begin(call, CxProgramStep.LogicalName);
        SystemWrite.Begin(call, CxStepEvidence.LogicalName);
        call.System.Update(new CxProgram(programId) { AssessedOn = call.Now });
        var sheet = ProgramSheet.Read(call.System, programId);
        var moment = sheet.Program.GetAttributeValue<DateTime>("modifiedon");
        var measured = Measure(new EvidenceScope(call.System, sheet.Program, moment));
        var language = sheet.Program.OwnerId is { } owner ? UserLanguage.Of(call.System, owner.Id) : Language.English;
        var levels = sheet.Steps.Select(step => AssessStep(sheet, step, measured, moment, language)).ToList();
        WriteProgram(sheet.Program, levels, moment);
        return sheet;
    }

    private static Dictionary<string, Measurement> Measure(EvidenceScope scope) => Sources
        .SelectMany(source => source.Measure(scope))
        .ToDictionary(item => item.Key, item => item.Value, StringComparer.Ordinal);

    /// <summary>The level that counts now, an override included.</summary>
    private int AssessStep(ProgramSheet sheet, CxProgramStep step, IReadOnlyDictionary<string, Measurement> measured, DateTime moment, int language)
    {
        var rows = sheet.Evidence(step).Where(row => SixSteps.Criterion(row.CriterionCode!) is not null).ToList();
        var assessment = StepAssessment.Of(rows.Select(ProgramSheet.CriterionOf), measured);
        for (var i = 0; i < rows.Count; i++)
            WriteEvidence(rows[i], assessment.Results[i], moment, language);
        if (step.Level != assessment.Level)
        {
            call.System.Update(new CxProgramStep(step.Id) { Level = assessment.Level, AssessedOn = moment });
            step.Level = assessment.Level;
        }
        return ProgramSheet.Standing(step, assessment.Level).LevelAt(moment);
    }

    private void WriteEvidence(CxStepEvidence row, CriterionResult result, DateTime moment, int language)
    {
        var explanation = Explanations.Text(language, result);
        if (row.Met == result.Met && row.MeasuredValue == result.Measured?.Value && row.N == result.Measured?.N && row.Explanation == explanation)
            return;
        var written = new CxStepEvidence(row.Id)
        {
            Met = result.Met,
            MeasuredValue = result.Measured?.Value,
            N = result.Measured?.N,
            Explanation = explanation,
            CheckedOn = moment,
        };
        call.System.Update(written);
        foreach (var column in written.Attributes)
            row[column.Key] = column.Value;
    }

    private void WriteProgram(CxProgram program, IReadOnlyList<int> levels, DateTime moment)
    {
        var reached = ProgramScore.Reached(levels);
        var written = new CxProgram(program.Id)
        {
            Maturity = decimal.Round(ProgramScore.Maturity(levels), 1),
            CurrentStep = reached is null ? null : CxStepCode.Status + (int)reached.Value,
            AssessedOn = moment,
        };
        call.System.Update(written);
        foreach (var column in written.Attributes)
            program[column.Key] = column.Value;
    }
}
