using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program;

/// <summary>A program with its six steps and their evidence, as they stand; two calls.</summary>
internal sealed class ProgramSheet
{
    private const string EvidenceAlias = "evidence";
    private readonly ILookup<Guid, CxStepEvidence> evidence;

    private ProgramSheet(CxProgram program, IReadOnlyList<CxProgramStep> steps, IEnumerable<CxStepEvidence> evidence)
    {
        Program = program;
        Steps = steps;
        this.evidence = evidence.ToLookup(row => row.StepId!.Id);
    }

    public CxProgram Program { get; }

    /// <summary>In their order.</summary>
    public IReadOnlyList<CxProgramStep> Steps { get; }

    /// <summary>Reads what <paramref name="service"/> may see.</summary>
    public static ProgramSheet Read(IOrganizationService service, Guid programId) =>
        Read(service, service, programId);

    /// <summary>Reads the program as one may see it and the rest as another.</summary>
    public static ProgramSheet Read(IOrganizationService programReader, IOrganizationService service, Guid programId)
    {
        var program = ReadProgram(programReader, programId);
        var rows = ReadSteps(service, programId);
        return new ProgramSheet(
            program,
            // A query would order a choice by its label.
            rows.GroupBy(row => row.Id).Select(step => step.First().ToEntity<CxProgramStep>()).OrderBy(step => step.Step).ToList(),
            rows.Select(row => LinkedRow.Of<CxStepEvidence>(row, EvidenceAlias, CxStepEvidence.Columns.Id)).OfType<CxStepEvidence>());
    }

    /// <summary>The evidence rows of a step, in their order.</summary>
    public IEnumerable<CxStepEvidence> Evidence(CxProgramStep step) =>
        evidence[step.Id].OrderBy(row => row.Level).ThenBy(row => row.Order);

    /// <summary>Where a step stands, its override included.</summary>
    public static StepStanding Standing(CxProgramStep step, int computed) => new(
        (StepCode)(step.Step!.Value - CxStepCode.Status),
        computed,
        step is { OverrideLevel: not null, OverrideExpiresOn: not null }
            ? new LevelOverride(step.OverrideLevel.Value, step.OverrideReason ?? "", step.OverrideExpiresOn.Value)
            : null);

    /// <summary>The criterion of an evidence row whose code the product knows: with the level, threshold and least n this program has.</summary>
    public static Criterion CriterionOf(CxStepEvidence row)
    {
        var known = SixSteps.Criterion(row.CriterionCode!)!;
        return known with
        {
            Level = row.Level ?? known.Level,
            Threshold = row.Threshold ?? known.Threshold,
            LeastN = row.LeastN ?? known.LeastN,
        };
    }

    private static CxProgram ReadProgram(IOrganizationService service, Guid programId) => service.Retrieve(
        CxProgram.LogicalName,
        programId,
        new ColumnSet(
            CxProgram.Columns.Name,
            CxProgram.Columns.Vision,
            CxProgram.Columns.Why,
            CxProgram.Columns.OwnerId,
            CxProgram.Columns.SponsorId,
            CxProgram.Columns.SponsorContactId,
            CxProgram.Columns.SponsorRole,
            CxProgram.Columns.LastVisibleActOn,
            CxProgram.Columns.OrganizationSize,
            CxProgram.Columns.State,
            CxProgram.Columns.Maturity,
            CxProgram.Columns.CurrentStep,
            CxProgram.Columns.AssessedOn,
            CxProgram.Columns.VocMeasuring,
            CxProgram.Columns.VocNeeds,
            "modifiedon")).ToEntity<CxProgram>();

    /// <summary>The steps, each once for every evidence row it has; a step without evidence once.</summary>
    private static IReadOnlyList<Entity> ReadSteps(IOrganizationService service, Guid programId)
    {
        var query = new QueryExpression(CxProgramStep.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxProgramStep.Columns.Name,
                CxProgramStep.Columns.Step,
                CxProgramStep.Columns.Level,
                CxProgramStep.Columns.OverrideLevel,
                CxProgramStep.Columns.OverrideReason,
                CxProgramStep.Columns.OverriddenOn,
                CxProgramStep.Columns.OverrideExpiresOn,
                CxProgramStep.Columns.State,
                CxProgramStep.Columns.OwnerId,
                CxProgramStep.Columns.DueOn,
                CxProgramStep.Columns.MissedActivities),
        };
        query.Criteria.AddCondition(CxProgramStep.Columns.ProgramId, ConditionOperator.Equal, programId);
        var evidence = query.AddLink(CxStepEvidence.LogicalName, CxProgramStep.Columns.Id, CxStepEvidence.Columns.StepId, JoinOperator.LeftOuter);
        evidence.EntityAlias = EvidenceAlias;
        evidence.Columns = new ColumnSet(
            CxStepEvidence.Columns.Id,
            CxStepEvidence.Columns.Name,
            CxStepEvidence.Columns.StepId,
            CxStepEvidence.Columns.CriterionCode,
            CxStepEvidence.Columns.Level,
            CxStepEvidence.Columns.Order,
            CxStepEvidence.Columns.TextEn,
            CxStepEvidence.Columns.TextDa,
            CxStepEvidence.Columns.TextSv,
            CxStepEvidence.Columns.Met,
            CxStepEvidence.Columns.MeasuredValue,
            CxStepEvidence.Columns.Threshold,
            CxStepEvidence.Columns.TemplateThreshold,
            CxStepEvidence.Columns.N,
            CxStepEvidence.Columns.LeastN,
            CxStepEvidence.Columns.Explanation,
            CxStepEvidence.Columns.CheckedOn);
        return service.RetrieveMultiple(query).Entities;
    }
}
