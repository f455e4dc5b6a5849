using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program;

/// <summary>Gives a new program its six steps, each with the criteria of the templates of today; later changes of the templates leave it untouched.</summary>
[Step(Message.Create, CxProgram.LogicalName, Stage.PostOperation, Mode.Sync,
    Why = "a program without its six steps must never be seen, so they stand in its own transaction")]
[PostImage("after", CxProgram.Columns.OwnerId)]
[CallBudget(8)]
public sealed class CreateSixSteps : Step<CxProgram>
{
    protected override void Run(StepCall<CxProgram> call)
    {
        SystemWrite.Begin(call, CxProgramStep.LogicalName);
        SystemWrite.Begin(call, CxStepEvidence.LogicalName);
        var templates = StepTemplates.Read(call.System).ToLookup(template => template.Step);
        foreach (var step in SixSteps.All)
            call.System.Create(NewStep(call, step.Code, templates[CxStepCode.Status + (int)step.Code]));
    }

    private static CxProgramStep NewStep(StepCall<CxProgram> call, StepCode code, IEnumerable<CxStepTemplate> templates)
    {
        var step = new CxProgramStep
        {
            Name = TextCatalog.Text(call.Language, StepNames.Of(code)),
            ProgramId = call.Row,
            Step = CxStepCode.Status + (int)code,
            Level = 0,
            OwnerId = call.After.OwnerId,
        };
        step.RelatedEntities.Add(
            new Relationship("cx_programstep_stepevidence"),
            new EntityCollection(templates.Select(template => (Entity)Evidence(call, template)).ToList()));
        return step;
    }

    private static CxStepEvidence Evidence(StepCall<CxProgram> call, CxStepTemplate template) => new()
    {
        Name = template.Name,
        CriterionCode = template.CriterionCode,
        Level = template.Level,
        Order = template.Order,
        TextEn = template.TextEn,
        TextDa = template.TextDa,
        TextSv = template.TextSv,
        Threshold = template.Threshold,
        TemplateThreshold = template.Threshold,
        LeastN = template.LeastN,
        Met = false,
        OwnerId = call.After.OwnerId,
    };
}
