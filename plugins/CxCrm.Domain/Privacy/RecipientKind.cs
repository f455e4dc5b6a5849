namespace CxCrm.Domain.Privacy;

/// <summary>Whom the law sees in the recipient. Unknown is treated as a consumer, who is protected most.</summary>
public enum RecipientKind
{
    Unknown,
    Consumer,
    SoleTrader,
    Company,
}
