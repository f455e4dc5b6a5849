using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Status;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Status;

/// <summary>A diagnosis in sentences, one a line.</summary>
internal static class StatusAdvice
{
    private static readonly string[] Tracks =
        [TextKey.TrackStopChurn, TextKey.TrackRealign, TextKey.TrackReawaken, TextKey.TrackDifferentiate, TextKey.TrackFixQuality, TextKey.TrackHold];

    private static readonly string[] Inputs =
    [
        TextKey.InputChurn, TextKey.InputChurnRise, TextKey.InputSatisfactionDrop, TextKey.InputCompetition, TextKey.InputErrorShare, TextKey.InputOfferFits,
        TextKey.InputCustomerAwareness,
    ];

    public static string Text(int language, StatusDiagnosis diagnosis, MarketSituation? market, string? toolFit) =>
        string.Join("\n", Lines(language, diagnosis, market, toolFit));

    private static IEnumerable<string> Lines(int language, StatusDiagnosis diagnosis, MarketSituation? market, string? toolFit)
    {
        foreach (var track in diagnosis.Tracks.Select(ranked => ranked.Track))
            yield return TextCatalog.Text(language, Tracks[(int)track]);
        if (diagnosis.Proposed == Track.Hold)
            yield return TextCatalog.Text(language, TextKey.TrackHold);
        if (DeclineKey(diagnosis.Decline) is { } decline)
            yield return TextCatalog.Text(language, decline);
        if (diagnosis.QualityFirst)
            yield return TextCatalog.Text(language, TextKey.TrackQualityFirst);
        if (market == MarketSituation.MonopolyLike)
            yield return TextCatalog.Text(language, TextKey.TrackMonopoly);
        if (market == MarketSituation.FewSuppliers)
            yield return TextCatalog.Text(language, TextKey.TrackFewSuppliers);
        if (diagnosis.Missing.Count > 0)
            yield return TextCatalog.Text(language, TextKey.TrackMissing, string.Join(", ", diagnosis.Missing.Select(input => TextCatalog.Text(language, Inputs[(int)input]))));
        if (!string.IsNullOrWhiteSpace(toolFit))
            yield return TextCatalog.Text(language, TextKey.TrackToolFit, toolFit!.Trim());
    }

    private static string? DeclineKey(DeclineAdvice decline) => decline switch
    {
        DeclineAdvice.AskBoth => TextKey.DeclineAskBoth,
        DeclineAdvice.Realign => TextKey.DeclineRealign,
        DeclineAdvice.Reawaken => TextKey.DeclineReawaken,
        DeclineAdvice.RealignThenReawaken => TextKey.DeclineRealignThenReawaken,
        DeclineAdvice.ReawakenAfterVisits => TextKey.DeclineReawakenAfterVisits,
        _ => null,
    };
}
