using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.FollowUp;

/// <summary>The language a customer reads (LCID): English unless the contact says otherwise.</summary>
internal static class ContactLanguage
{
    public static int Of(Contact contact) => contact.Language switch
    {
        CxLanguage.Danish => Language.Danish,
        CxLanguage.Swedish => Language.Swedish,
        _ => Language.English,
    };
}
