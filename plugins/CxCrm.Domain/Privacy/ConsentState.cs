namespace CxCrm.Domain.Privacy;

/// <summary>Where a consent stands for one purpose and channel. No row means never asked.</summary>
public enum ConsentState
{
    Given,
    Refused,
    Withdrawn,
    Expired,
}
