namespace CxCrm.Domain.Privacy;

/// <summary>Why a message is sent. What has no purpose is correspondence.</summary>
public enum MessageKind
{
    Correspondence,

    /// <summary>A service or recovery call or message about what the customer has.</summary>
    Service,
    Contract,
    LegalDuty,
    PrivacyRequest,
    BreachNotice,
    Marketing,

    /// <summary>Marketing of own, similar products to a customer.</summary>
    SimilarProducts,

    /// <summary>A satisfaction survey; see <see cref="MessageFacts.Promotes"/>.</summary>
    Survey,
    ReviewRequest,

    /// <summary>Asking for consent to marketing.</summary>
    ConsentRequest,

    /// <summary>A link or picture that reports back what the reader does.</summary>
    Tracking,
}
