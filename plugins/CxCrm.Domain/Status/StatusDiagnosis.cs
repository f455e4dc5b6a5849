using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Status;

/// <summary>
/// What a starting point calls for: the tracks whose figures are at or past their limit, ranked by how far. Limits and score are ours and are settings; the tracks are
/// those of Klaus Lund's CEM model, step 1.
/// </summary>
/// <param name="Tracks">Highest score first; equal scores in the order of the model.</param>
/// <param name="Missing">The figures without which some track could not be judged.</param>
/// <param name="Decline">What the two follow-up questions say about a slow fall of satisfaction.</param>
/// <param name="QualityFirst">Whether errors are over their limit: quality tools come before emotional ones, whichever track is first.</param>
public sealed record StatusDiagnosis(IReadOnlyList<RankedTrack> Tracks, IReadOnlyList<StatusInput> Missing, DeclineAdvice Decline, bool QualityFirst)
{
    /// <summary>From this awareness (1 to 5) on the front line counts as awake; ours.</summary>
    public const int AwakeFrom = 4;

    /// <summary>Where customers can hardly leave, tracks that work on loyalty weigh half (ours).</summary>
    private const decimal MonopolyWeight = 0.5m;

    /// <summary>The track to take: the first one, hold when all figures are known and none calls for another; null while figures are missing and none calls.</summary>
    public Track? Proposed => Tracks.Count > 0 ? Tracks[0].Track : Missing.Count == 0 ? Track.Hold : null;

    /// <summary>Judges the figures.</summary>
    public static StatusDiagnosis Of(StatusFigures figures, TrackLimits limits)
    {
        var drop = Drop(figures);
        var falls = drop >= limits.SatisfactionDrop;
        var decline = falls ? DeclineOf(figures) : DeclineAdvice.None;
        var tracks = new List<RankedTrack>();
        Add(tracks, Track.StopChurn, figures.Market, At(StatusInput.Churn, figures.Churn, limits.Churn), At(StatusInput.ChurnRise, Rise(figures), limits.ChurnRise));
        AddDecline(tracks, figures, decline, falls ? new DecidingInput(StatusInput.SatisfactionDrop, drop!.Value, limits.SatisfactionDrop) : null);
        Add(tracks, Track.Differentiate, figures.Market, At(StatusInput.Competition, figures.Competition, limits.Competition));
        Add(tracks, Track.FixQuality, figures.Market, At(StatusInput.ErrorShare, figures.ErrorShare, limits.ErrorShare));
        return new StatusDiagnosis(
            tracks.OrderByDescending(track => track.Score).ThenBy(track => track.Track).ToList(),
            MissingOf(figures, falls).ToList(),
            decline,
            figures.ErrorShare >= limits.ErrorShare);
    }

    /// <summary>Points lost in two periods; over one where only one is known.</summary>
    private static decimal? Drop(StatusFigures figures) => (figures.SatisfactionTwoBefore ?? figures.SatisfactionBefore) - figures.Satisfaction;

    /// <summary>Relative, in per cent; nothing to compare with a churn of 0.</summary>
    private static decimal? Rise(StatusFigures figures) =>
        figures.ChurnBefore is > 0 ? 100 * (figures.Churn - figures.ChurnBefore) / figures.ChurnBefore : null;

    private static DecidingInput? At(StatusInput input, decimal? value, decimal limit) =>
        value is { } known && known >= limit ? new DecidingInput(input, known, limit) : null;

    private static void Add(List<RankedTrack> tracks, Track track, MarketSituation? market, params DecidingInput?[] candidates)
    {
        var inputs = candidates.OfType<DecidingInput>().ToList();
        if (inputs.Count > 0)
            tracks.Add(new RankedTrack(track, Weight(track, market) * inputs.Max(input => input.Distance), inputs));
    }

    private static decimal Weight(Track track, MarketSituation? market) =>
        market == MarketSituation.MonopolyLike && (track is Track.StopChurn or Track.Differentiate) ? MonopolyWeight : 1;

    private static void AddDecline(List<RankedTrack> tracks, StatusFigures figures, DeclineAdvice decline, DecidingInput? fall)
    {
        if (fall is null)
            return;
        var inputs = new List<DecidingInput> { fall };
        if (figures.OfferFits is { } fits)
            inputs.Add(new DecidingInput(StatusInput.OfferFits, fits ? 1 : 0, null));
        if (figures.CustomerAwareness is { } awareness)
            inputs.Add(new DecidingInput(StatusInput.CustomerAwareness, awareness, null));
        if (decline is DeclineAdvice.Realign or DeclineAdvice.RealignThenReawaken)
            tracks.Add(new RankedTrack(Track.Realign, fall.Distance, inputs));
        if (decline is DeclineAdvice.Reawaken or DeclineAdvice.RealignThenReawaken or DeclineAdvice.ReawakenAfterVisits)
            tracks.Add(new RankedTrack(Track.Reawaken, fall.Distance, inputs));
    }

    private static DeclineAdvice DeclineOf(StatusFigures figures)
    {
        if (figures.OfferFits is not { } fits || figures.CustomerAwareness is not { } awareness)
            return DeclineAdvice.AskBoth;
        var awake = awareness >= AwakeFrom;
        if (fits)
            return awake ? DeclineAdvice.ReawakenAfterVisits : DeclineAdvice.Reawaken;
        return awake ? DeclineAdvice.Realign : DeclineAdvice.RealignThenReawaken;
    }

    private static IEnumerable<StatusInput> MissingOf(StatusFigures figures, bool falls)
    {
        if (figures.Churn is null)
            yield return StatusInput.Churn;
        if (Drop(figures) is null)
            yield return StatusInput.SatisfactionDrop;
        if (figures.Competition is null)
            yield return StatusInput.Competition;
        if (figures.ErrorShare is null)
            yield return StatusInput.ErrorShare;
        if (falls && figures.OfferFits is null)
            yield return StatusInput.OfferFits;
        if (falls && figures.CustomerAwareness is null)
            yield return StatusInput.CustomerAwareness;
    }
}
