using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Program.Evidence;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program;

/// <summary>
/// Measures the criteria of a program against the records and writes what changed in one operation: evidence, levels with their history, maturity and reached step. It counts as
/// SYSTEM, so that a level does not depend on who asks for it. Running it twice writes nothing new but the moment.
/// It first writes to the program's row: that takes the row's lock, so that two assessments of one program come one after the other, and gives the moment from which on
/// changes are seen, by the server's own clock.
/// </summary>
internal sealed class ProgramAssessor(PluginCall call)
{
    /// <summary>The most calls one assessment makes: locking, reading the sheet and the language, measuring, and one write.</summary>
    public const int CallBudget = 25;

    private static readonly IStepEvidence[] Sources =
        [new StatusEvidence(), new BusinessCaseEvidence(), new AmbitionEvidence(), new ToolboxEvidence(), new VoiceEvidence(), new CultureEvidence()];

    /// <summary>The program as it stands after the assessment.</summary>
    public ProgramSheet Assess(Guid programId) => Assess(programId, call.System);

    /// <summary>The same for a caller who asks: reading the program as the caller ends in the platform's own refusal when the caller may not see it.</summary>
    public ProgramSheet Assess(Guid programId, IOrganizationService caller)
    {
        BeginWrites();
        call.System.Update(new CxProgram(programId) { AssessedOn = call.Now });
        var sheet = ProgramSheet.Read(caller, call.System, programId);
        var moment = sheet.Program.GetAttributeValue<DateTime>("modifiedon");
        var scope = new EvidenceScope(call.System, sheet.Program, moment);
        var measured = Measure(scope);
        var language = sheet.Program.OwnerId is { LogicalName: SystemUser.LogicalName } owner ? UserLanguage.Of(call.System, owner.Id) : Language.English;
        new AssessmentWrite(sheet, measured, scope.MissedActivities, moment, language).Save(call.System);
        return sheet;
    }

    private void BeginWrites()
    {
        SystemWrite.Begin(call, CxProgram.LogicalName);
        SystemWrite.Begin(call, CxProgramStep.LogicalName);
        SystemWrite.Begin(call, CxStepEvidence.LogicalName);
        SystemWrite.Begin(call, CxLevelChange.LogicalName);
    }

    private static Dictionary<string, Measurement> Measure(EvidenceScope scope) => Sources
        .SelectMany(source => source.Measure(scope))
        .ToDictionary(item => item.Key, item => item.Value, StringComparer.Ordinal);
}
