namespace CxCrm.Domain.Texts;

/// <content>Advice of the status step.</content>
public static partial class TextKey
{
    public const string TrackStopChurn = "track.stopChurn";
    public const string TrackRealign = "track.realign";
    public const string TrackReawaken = "track.reawaken";
    public const string TrackDifferentiate = "track.differentiate";
    public const string TrackFixQuality = "track.fixQuality";
    public const string TrackHold = "track.hold";
    public const string TrackMissing = "track.missing";
    public const string TrackQualityFirst = "track.qualityFirst";
    public const string TrackMonopoly = "track.monopoly";
    public const string TrackFewSuppliers = "track.fewSuppliers";
    public const string TrackToolFit = "track.toolFit";
    public const string DeclineAskBoth = "decline.askBoth";
    public const string DeclineRealign = "decline.realign";
    public const string DeclineReawaken = "decline.reawaken";
    public const string DeclineRealignThenReawaken = "decline.realignThenReawaken";
    public const string DeclineReawakenAfterVisits = "decline.reawakenAfterVisits";
    public const string InputChurn = "input.churn";
    public const string InputChurnRise = "input.churnRise";
    public const string InputSatisfactionDrop = "input.satisfactionDrop";
    public const string InputCompetition = "input.competition";
    public const string InputErrorShare = "input.errorShare";
    public const string InputOfferFits = "input.offerFits";
    public const string InputCustomerAwareness = "input.customerAwareness";
    public const string FillChurn = "fill.churn";
    public const string FillNoChurn = "fill.noChurn";
    public const string FillSatisfaction = "fill.satisfaction";
    public const string FillNoSatisfaction = "fill.noSatisfaction";
    public const string FillComplaints = "fill.complaints";
    public const string FillErrors = "fill.errors";
    public const string FillNoErrors = "fill.noErrors";
}
