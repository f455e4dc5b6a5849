using CxCrm.Domain.Privacy.Requests;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.Privacy.Requests;

/// <summary>GDPR Art. 12(4), 12(5), 15(4), 17(3), 18(2), 20(4), 21(1).</summary>
public sealed class RefusalRulesTests
{
    [Theory]
    [InlineData(RefusalGround.Unfounded, "Access Rectification Erasure Restriction Portability Objection")]
    [InlineData(RefusalGround.NotIdentified, "Access Rectification Erasure Restriction Portability Objection")]
    [InlineData(RefusalGround.NotThisPerson, "Access Rectification Erasure Restriction Portability Objection")]
    [InlineData(RefusalGround.RightsOfOthers, "Access Portability")]
    [InlineData(RefusalGround.LegalClaims, "Erasure Restriction Objection")]
    [InlineData(RefusalGround.Bookkeeping, "Erasure")]
    [InlineData(RefusalGround.LegalObligation, "Erasure")]
    [InlineData(RefusalGround.Expression, "Erasure")]
    [InlineData(RefusalGround.PublicHealth, "Erasure")]
    [InlineData(RefusalGround.Archiving, "Erasure")]
    [InlineData(RefusalGround.Accountability, "Erasure")]
    [InlineData(RefusalGround.Contract, "Erasure Objection")]
    public void A_ground_refuses_the_rights_that_the_law_names(RefusalGround ground, string rights) =>
        Assert.Equal(rights, string.Join(' ', Enum.GetValues<RequestKind>().Where(kind => RefusalRules.Fits(kind, ground))));

    [Theory]
    [InlineData(null, "Reasons")]
    [InlineData(RefusalGround.Unfounded, "")]
    public void A_refusal_without_ground_or_reasons_is_refused_itself(RefusalGround? ground, string reasons) =>
        Assert.Equal(ErrorCode.RefusalNeedsGround, Assert.Throws<UserFault>(() => RefusalRules.Check(RequestKind.Access, ground, reasons)).Code);

    [Fact]
    public void Bookkeeping_is_no_ground_against_access() =>
        Assert.Equal(ErrorCode.RefusalGroundDoesNotFit, Assert.Throws<UserFault>(() => RefusalRules.Check(RequestKind.Access, RefusalGround.Bookkeeping, "Kept")).Code);
}
