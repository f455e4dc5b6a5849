using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Toolbox;

/// <summary>What a journey lacks, in the reader's language.</summary>
internal sealed class JourneyWarnings(int language)
{
    public IEnumerable<JourneyWarning> Of(JourneyDocument journey)
    {
        foreach (var phase in journey.Phases.Where(phase => phase.Touchpoints.Count == 0))
            yield return Warning("phaseEmpty", TextKey.JourneyPhaseEmpty, phase.Name);
        if (!journey.HasCollectionPlan)
            yield return Warning("noCollectionPlan", TextKey.JourneyNoPlan);
        if (journey.Persona is null)
            yield return Warning("noPersona", TextKey.JourneyNoPersona);
        else if (journey.Persona.Warning is not null)
            yield return Warning("personaUnproven", TextKey.JourneyPersonaUnproven, journey.Persona.Name);
        if (journey.WithoutResponsible.Count > 0)
            yield return Warning("nobodyResponsible", TextKey.JourneyNobodyResponsible, journey.WithoutResponsible.Count);
        if (journey.StepsWithoutRole.Count > 0)
            yield return Warning("stepWithoutRole", TextKey.JourneyStepWithoutRole, journey.StepsWithoutRole.Count);
    }

    private JourneyWarning Warning(string code, string key, params object[] arguments) =>
        new() { Code = code, Text = TextCatalog.Text(language, key, arguments) };
}
