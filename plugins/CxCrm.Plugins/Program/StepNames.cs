using CxCrm.Domain.Program;
using CxCrm.Domain.Texts;

namespace CxCrm.Plugins.Program;

/// <summary>The texts that name the six steps.</summary>
internal static class StepNames
{
    private static readonly string[] Keys =
        [TextKey.StepStatus, TextKey.StepBusinessCase, TextKey.StepAmbition, TextKey.StepToolbox, TextKey.StepVoice, TextKey.StepCulture];

    public static string Of(StepCode step) => Keys[(int)step];
}
