namespace CxCrm.Domain.Texts;

public static partial class TextKey
{
    public const string IndicatorSatisfaction = "indicator.satisfaction";
    public const string IndicatorChurn = "indicator.churn";
    public const string IndicatorPromoters = "indicator.promoters";
    public const string IndicatorExpectations = "indicator.expectations";
    public const string IndicatorEmployees = "indicator.employees";

    /// <summary>Why an indicator has no value.</summary>
    public const string NoAnswers = "indicator.noAnswers";
    public const string NoStatusRecord = "indicator.noStatusRecord";
    public const string NoAmbition = "indicator.noAmbition";
    public const string NoPulse = "indicator.noPulse";

    public const string WarningNoSponsor = "warning.noSponsor";
    public const string WarningSponsorNotExecutive = "warning.sponsorNotExecutive";
    public const string WarningNoStory = "warning.noStory";
    public const string WarningNotAssessed = "warning.notAssessed";
}
