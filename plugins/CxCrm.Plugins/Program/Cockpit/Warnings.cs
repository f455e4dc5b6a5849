using System.Collections.Generic;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>What a program lacks before its levels mean anything.</summary>
internal sealed class Warnings(int language)
{
    public IEnumerable<CockpitText> Of(CxProgram program)
    {
        if (program.SponsorId is null && program.SponsorContactId is null)
            yield return Warning(TextKey.WarningNoSponsor);
        else if (program.SponsorRole is null or CxProgramSponsorRole.OtherManager)
            yield return Warning(TextKey.WarningSponsorNotExecutive);
        if (string.IsNullOrWhiteSpace(program.Vision) || string.IsNullOrWhiteSpace(program.Why))
            yield return Warning(TextKey.WarningNoStory);
        if (program.AssessedOn is null)
            yield return Warning(TextKey.WarningNotAssessed);
    }

    private CockpitText Warning(string key) => new() { Code = key, Text = TextCatalog.Text(language, key) };
}
