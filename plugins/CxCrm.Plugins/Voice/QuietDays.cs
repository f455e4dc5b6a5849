using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>Days of quiet before a survey that names none itself, as an administrator has set them.</summary>
internal static class QuietDays
{
    private const int Most = 730;

    public static int Of(Settings settings, CxSurveyKind? kind) =>
        settings.Integer(kind == CxSurveyKind.Transactional ? "cx_QuietDaysTransactional" : "cx_QuietDaysRelational", 0, Most);
}
