using System;
using System.Globalization;
using CxCrm.Domain.Texts;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>A date in a letter, as people write it.</summary>
internal static class LetterDate
{
    public static string Of(DateTime date, int language) => language switch
    {
        Language.Danish => date.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("da-DK")),
        Language.Swedish => date.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("sv-SE")),
        _ => date.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-US")),
    };
}
