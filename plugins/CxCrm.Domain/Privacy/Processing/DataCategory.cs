namespace CxCrm.Domain.Privacy.Processing;

/// <summary>Categories of data for the record of processing (GDPR Art. 30(1)(c)) and the answer to an access request; the same, in the same order, as the choice of the data map.</summary>
public enum DataCategory
{
    Identity,
    Purchases,
    Location,
    Interests,
    Network,
    Opinions,
    Special,
}
