namespace CxCrm.Domain.Status;

/// <summary>The figures a track can be decided by.</summary>
public enum StatusInput
{
    Churn,
    ChurnRise,
    SatisfactionDrop,
    Competition,
    ErrorShare,
    OfferFits,
    CustomerAwareness,
}
