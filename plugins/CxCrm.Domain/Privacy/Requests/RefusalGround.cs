namespace CxCrm.Domain.Privacy.Requests;

/// <summary>Why a request can be refused; the same grounds, in the same order, as the choice of the model.</summary>
public enum RefusalGround
{
    Expression,
    LegalObligation,
    Bookkeeping,
    PublicHealth,
    Archiving,
    LegalClaims,
    Accountability,
    Contract,
    Unfounded,
    NotIdentified,
    RightsOfOthers,
    NotThisPerson,
}
