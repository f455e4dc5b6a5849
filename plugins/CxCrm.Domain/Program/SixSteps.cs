using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Program;

/// <summary>The backbone of every program, in its order.</summary>
public static class SixSteps
{
    public static IReadOnlyList<ProgramStep> All { get; } =
        [new StatusStep(), new BusinessCaseStep(), new AmbitionStep(), new ToolboxStep(), new VoiceStep(), new CultureStep()];

    /// <summary>The criterion of a code, or null when the product does not know it.</summary>
    public static Criterion? Criterion(string code) => All.SelectMany(step => step.Criteria).FirstOrDefault(criterion => criterion.Code == code);
}
