using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Toolbox;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Toolbox;

/// <summary>
/// The journey map: phases by touchpoints, the emotion curve from real feedback, blueprint lanes, gaps, the share of facts, and against the journey it replaces the list of
/// differences. Read with the caller's rights; it warns of what is missing and changes nothing.
/// </summary>
[CustomApi("cx_GetJourney", Binding.Global, Kind.Action, Privilege = "prvReadcx_Journey", CallBudget = 10, MaxBytes = 1000,
    Description = "Everything a journey map shows, as one JSON document.")]
public sealed class GetJourney : Api<GetJourneyRequest, GetJourneyResponse>
{
    protected override GetJourneyResponse Run(ApiCall<GetJourneyRequest> call)
    {
        var rows = JourneyRows.Read(call, call.Request.Journey.Id);
        var map = new JourneyMap(rows, call.Language);
        var document = new JourneyDocument
        {
            Id = rows.Journey.Id.ToString("D"),
            Name = rows.Journey.Name ?? "",
            Kind = Codes.Of(rows.Journey.Version ?? CxJourneyVersion.AsIs),
            Program = rows.Journey.ProgramId?.Id.ToString("D") ?? "",
            Persona = PersonaOf(rows.Persona),
            AsOf = Codes.Moment(call.Now),
            Statements = rows.Statements.Count,
            Assumptions = rows.Statements.Count(IsAssumption),
            FactShare = FactShare.Percent(rows.Statements.Count, rows.Statements.Count(IsAssumption)),
            HasCollectionPlan = rows.Journey.Warning != CxJourneyWarning.NoCollectionPlan,
            Phases = map.Phases(),
            WithoutResponsible = rows.Touchpoints.Where(point => point.ResponsibleId is null).Select(point => point.Name ?? "").ToList(),
            StepsWithoutRole = rows.Steps.Where(step => string.IsNullOrWhiteSpace(step.Role)).Select(step => step.Name ?? "").ToList(),
            Differences = JourneyChanges.Of(rows),
        };
        document.Warnings = new JourneyWarnings(call.Language).Of(document).ToList();
        return new GetJourneyResponse { JourneyJson = Json.Of(document) };
    }

    internal static bool IsAssumption(CxStatement statement) => statement.EvidenceType == CxEvidenceType.Assumption;

    private static JourneyPersona? PersonaOf(CxPersona? persona) => persona is null
        ? null
        : new JourneyPersona { Id = persona.Id.ToString("D"), Name = persona.Name ?? "", Warning = Codes.Of(persona.Warning) };
}
