using System.Collections.Generic;
using CxCrm.Domain.Ambition;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>What a program lacks before its levels mean anything.</summary>
internal sealed class Warnings(int language)
{
    /// <param name="program">With its sponsor, story and moment of assessment.</param>
    /// <param name="focusQuestions">How many it has.</param>
    /// <param name="missedActivities">Planned check-ins whose day passed without being held.</param>
    public IEnumerable<CockpitText> Of(CxProgram program, int focusQuestions, int missedActivities)
    {
        if (program.SponsorId is null && program.SponsorContactId is null)
            yield return Warning(TextKey.WarningNoSponsor);
        else if (program.SponsorRole is null or CxProgramSponsorRole.OtherManager)
            yield return Warning(TextKey.WarningSponsorNotExecutive);
        if (string.IsNullOrWhiteSpace(program.Vision) || string.IsNullOrWhiteSpace(program.Why))
            yield return Warning(TextKey.WarningNoStory);
        if (program.AssessedOn is null)
            yield return Warning(TextKey.WarningNotAssessed);
        if (FocusQuestions.TooMany(focusQuestions))
            yield return Warning(TextKey.WarningTooManyFocus, focusQuestions);
        if (missedActivities > 0)
            yield return Warning(TextKey.WarningMissedActivities, missedActivities);
    }

    private CockpitText Warning(string key, params object[] arguments) => new() { Code = key, Text = TextCatalog.Text(language, key, arguments) };
}
