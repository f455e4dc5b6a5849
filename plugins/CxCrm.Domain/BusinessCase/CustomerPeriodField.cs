namespace CxCrm.Domain.BusinessCase;

/// <summary>The columns of an imported customer period, by the names that stand in the first line of the file.</summary>
public enum CustomerPeriodField
{
    /// <summary>Id of the row in the source; with the source it is the key. Required.</summary>
    SourceId,

    /// <summary>E-mail address or id of the contact.</summary>
    Contact,

    /// <summary>Account number or id of the account.</summary>
    Account,

    /// <summary>yyyy-MM-dd. Required.</summary>
    PeriodStart,

    /// <summary>yyyy-MM-dd, included. Required.</summary>
    PeriodEnd,

    /// <summary>yyyy-MM-dd; empty while the customer is one.</summary>
    LostOn,

    /// <summary>service, price, product, competitor, needGone, moved, closed or unknown.</summary>
    LostReason,

    /// <summary>In the base currency, with a decimal point.</summary>
    Revenue,

    /// <summary>Contribution margin in the base currency, with a decimal point.</summary>
    Margin,
}
