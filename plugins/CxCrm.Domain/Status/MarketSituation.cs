namespace CxCrm.Domain.Status;

/// <summary>How freely customers can choose another supplier.</summary>
public enum MarketSituation
{
    Competitive,
    FewSuppliers,
    MonopolyLike,
}
