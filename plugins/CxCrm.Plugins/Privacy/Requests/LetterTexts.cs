using System;
using CxCrm.Domain.Privacy.Requests;
using CxCrm.Domain.Texts;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>Which sentences a letter is made of.</summary>
internal static class LetterTexts
{
    public static string Subject(PrivacyLetter letter) => letter switch
    {
        PrivacyLetter.Receipt => TextKey.LetterReceiptSubject,
        PrivacyLetter.Identity => TextKey.LetterIdentitySubject,
        PrivacyLetter.Extension => TextKey.LetterExtensionSubject,
        PrivacyLetter.Refusal => TextKey.LetterRefusalSubject,
        PrivacyLetter.Restriction => TextKey.LetterRestrictionSubject,
        PrivacyLetter.Lift => TextKey.LetterLiftSubject,
        PrivacyLetter.Answer => TextKey.LetterAnswerSubject,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "Not a letter."),
    };

    public static string Body(PrivacyLetter letter) => letter switch
    {
        PrivacyLetter.Receipt => TextKey.LetterReceiptBody,
        PrivacyLetter.Identity => TextKey.LetterIdentityBody,
        PrivacyLetter.Extension => TextKey.LetterExtensionBody,
        PrivacyLetter.Refusal => TextKey.LetterRefusalBody,
        PrivacyLetter.Restriction => TextKey.LetterRestrictionBody,
        PrivacyLetter.Lift => TextKey.LetterLiftBody,
        PrivacyLetter.Answer => TextKey.LetterAnswerBody,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "Not a letter."),
    };

    public static string Right(RequestKind kind) => kind switch
    {
        RequestKind.Access => TextKey.RightAccess,
        RequestKind.Rectification => TextKey.RightRectification,
        RequestKind.Erasure => TextKey.RightErasure,
        RequestKind.Restriction => TextKey.RightRestriction,
        RequestKind.Portability => TextKey.RightPortability,
        RequestKind.Objection => TextKey.RightObjection,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a right."),
    };

    public static string Ground(RefusalGround ground) => ground switch
    {
        RefusalGround.Expression => TextKey.RefusalExpression,
        RefusalGround.LegalObligation => TextKey.RefusalLegalObligation,
        RefusalGround.Bookkeeping => TextKey.RefusalBookkeeping,
        RefusalGround.PublicHealth => TextKey.RefusalPublicHealth,
        RefusalGround.Archiving => TextKey.RefusalArchiving,
        RefusalGround.LegalClaims => TextKey.RefusalLegalClaims,
        RefusalGround.Accountability => TextKey.RefusalAccountability,
        RefusalGround.Contract => TextKey.RefusalContract,
        RefusalGround.Unfounded => TextKey.RefusalUnfounded,
        RefusalGround.NotIdentified => TextKey.RefusalNotIdentified,
        RefusalGround.RightsOfOthers => TextKey.RefusalRightsOfOthers,
        RefusalGround.NotThisPerson => TextKey.RefusalNotThisPerson,
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Not a ground of refusal."),
    };
}
