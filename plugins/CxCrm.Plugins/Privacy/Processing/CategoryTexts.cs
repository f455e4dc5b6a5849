using System;
using CxCrm.Domain.Privacy.Processing;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Processing;

/// <summary>Names of categories of data and of lawful bases.</summary>
internal static class CategoryTexts
{
    public static string Key(DataCategory category) => category switch
    {
        DataCategory.Identity => TextKey.CategoryIdentity,
        DataCategory.Purchases => TextKey.CategoryPurchases,
        DataCategory.Location => TextKey.CategoryLocation,
        DataCategory.Interests => TextKey.CategoryInterests,
        DataCategory.Network => TextKey.CategoryNetwork,
        DataCategory.Opinions => TextKey.CategoryOpinions,
        DataCategory.Special => TextKey.CategorySpecial,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Not a category of data."),
    };

    public static string Key(CxLegalBasis basis) => basis switch
    {
        CxLegalBasis.Consent => TextKey.BasisConsent,
        CxLegalBasis.Contract => TextKey.BasisContract,
        CxLegalBasis.LegalObligation => TextKey.BasisLegalObligation,
        CxLegalBasis.VitalInterests => TextKey.BasisVitalInterests,
        CxLegalBasis.PublicTask => TextKey.BasisPublicTask,
        CxLegalBasis.LegitimateInterest => TextKey.BasisLegitimateInterest,
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Not a lawful basis."),
    };
}
