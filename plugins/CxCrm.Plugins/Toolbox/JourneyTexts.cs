using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The text keys of what a journey is made of.</summary>
internal static class JourneyTexts
{
    public static string KeyOf(CxTouchpointPhase phase) => phase switch
    {
        CxTouchpointPhase.Before => TextKey.PhaseBefore,
        CxTouchpointPhase.During => TextKey.PhaseDuring,
        _ => TextKey.PhaseAfter,
    };
}
