using System;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Privacy.Requests;

/// <summary>
/// A refusal says why (GDPR Art. 12(4)); the controller bears the burden of showing that a request is manifestly unfounded or excessive (Art. 12(5)). Each ground is one of
/// the law's for that right.
/// </summary>
public static class RefusalRules
{
    /// <exception cref="UserFault">Ground or reasons are missing, or the law knows no such ground for this right.</exception>
    public static void Check(RequestKind kind, RefusalGround? ground, string? reasons)
    {
        if (ground is not { } chosen || string.IsNullOrWhiteSpace(reasons)) throw new UserFault(ErrorCode.RefusalNeedsGround);
        if (!Fits(kind, chosen)) throw new UserFault(ErrorCode.RefusalGroundDoesNotFit);
    }

    /// <summary>Whether the ground can refuse a request of that kind.</summary>
    public static bool Fits(RequestKind kind, RefusalGround ground) => ground switch
    {
        // Art. 12(5), 11(2) and 12(2): any right.
        RefusalGround.Unfounded or RefusalGround.NotIdentified or RefusalGround.NotThisPerson => true,

        // Art. 15(4) and 20(4).
        RefusalGround.RightsOfOthers => kind is RequestKind.Access or RequestKind.Portability,

        // Art. 17(3)(e), 18(2), 21(1).
        RefusalGround.LegalClaims => kind is RequestKind.Erasure or RequestKind.Restriction or RequestKind.Objection,

        // Art. 17(3)(a)-(d), with bookkeeping as a legal obligation and Art. 7(1) as the duty to show consent.
        RefusalGround.Expression or RefusalGround.LegalObligation or RefusalGround.Bookkeeping or RefusalGround.PublicHealth or RefusalGround.Archiving
            or RefusalGround.Accountability => kind is RequestKind.Erasure,

        // Art. 17(1)(a): the data are still necessary; Art. 21(1) is no way out of a contract.
        RefusalGround.Contract => kind is RequestKind.Erasure or RequestKind.Objection,
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Not a ground of refusal."),
    };
}
