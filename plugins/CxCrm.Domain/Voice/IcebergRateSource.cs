namespace CxCrm.Domain.Voice;

/// <summary>Where the share of dissatisfied customers who complain comes from; it stands beside every estimate.</summary>
public enum IcebergRateSource
{
    /// <summary>Measured among the company's own dissatisfied customers.</summary>
    OwnCustomers,

    /// <summary>Written by the company on its status record.</summary>
    Edited,

    /// <summary>The setting, 4 % unless edited: J. A. Goodman and S. Newman, studies by TARP; varies by trade from 3 % to 69 %.</summary>
    Published,
}
