namespace CxCrm.Domain.Texts;

/// <content>Names and notes of the business case.</content>
public static partial class TextKey
{
    public const string BenefitGoodExperiences = "benefit.goodExperiences";
    public const string BenefitFewerComplaints = "benefit.fewerComplaints";
    public const string BenefitMoreProspects = "benefit.moreProspects";
    public const string BenefitBetterRetention = "benefit.betterRetention";
    public const string BenefitBetterResult = "benefit.betterResult";
    public const string BenefitCustomerShare = "benefit.customerShare";
    public const string BenefitMarketShare = "benefit.marketShare";
    public const string BenefitMargin = "benefit.margin";
    public const string IrrOne = "irr.one";
    public const string IrrNone = "irr.none";
    public const string IrrSeveral = "irr.several";
    public const string BandVerySatisfied = "band.verySatisfied";
    public const string BandSatisfied = "band.satisfied";
    public const string BandNeutral = "band.neutral";
    public const string BandDissatisfied = "band.dissatisfied";
    public const string CaseCustomers = "case.customers";
    public const string CaseAcquisitionCost = "case.acquisitionCost";
    public const string CaseRealisationNote = "case.realisationNote";
    public const string CaseSwitchNote = "case.switchNote";
}
