using CxCrm.Domain.Status;

namespace CxCrm.Domain.Tests.Status;

public sealed class StatusDiagnosisTests
{
    private static readonly StatusFigures Calm = new()
    {
        Churn = 5,
        ChurnBefore = 5,
        Satisfaction = 75,
        SatisfactionTwoBefore = 75,
        ErrorShare = 5,
        Competition = 2,
    };

    [Fact]
    [Trait("Requirement", "4")]
    public void Churn_of_12_with_limit_10_says_stop_churn_and_what_decided()
    {
        var diagnosis = Diagnose(Calm with { Churn = 12, ChurnBefore = 12 });

        Assert.Equal(Track.StopChurn, diagnosis.Proposed);
        var track = Assert.Single(diagnosis.Tracks);
        Assert.Equal(0.2m, track.Score);
        Assert.Equal(new DecidingInput(StatusInput.Churn, 12, 10), Assert.Single(track.Inputs));
    }

    [Fact]
    public void Churn_below_its_limit_but_up_a_fifth_says_stop_churn_too() =>
        Assert.Equal(Track.StopChurn, Diagnose(Calm with { Churn = 6, ChurnBefore = 5 }).Proposed);

    [Theory]
    [Trait("Requirement", "5")]
    [InlineData(false, 4, DeclineAdvice.Realign, Track.Realign)]
    [InlineData(false, 2, DeclineAdvice.RealignThenReawaken, Track.Realign)]
    [InlineData(true, 2, DeclineAdvice.Reawaken, Track.Reawaken)]
    [InlineData(true, 4, DeclineAdvice.ReawakenAfterVisits, Track.Reawaken)]
    public void Each_pair_of_answers_about_a_slow_fall_has_its_own_advice(bool fits, int awareness, DeclineAdvice advice, Track track)
    {
        var diagnosis = Diagnose(Calm with { Satisfaction = 72, OfferFits = fits, CustomerAwareness = awareness });

        Assert.Equal(advice, diagnosis.Decline);
        Assert.Equal(track, diagnosis.Proposed);
    }

    [Fact]
    public void A_slow_fall_without_answers_asks_the_two_questions()
    {
        var diagnosis = Diagnose(Calm with { Satisfaction = 73 });

        Assert.Equal(DeclineAdvice.AskBoth, diagnosis.Decline);
        Assert.Equal([StatusInput.OfferFits, StatusInput.CustomerAwareness], diagnosis.Missing);
    }

    [Fact]
    [Trait("Requirement", "6")]
    public void Competition_up_alone_says_unique_experiences() =>
        Assert.Equal(Track.Differentiate, Diagnose(Calm with { Competition = 4 }).Proposed);

    [Fact]
    [Trait("Requirement", "7")]
    public void Errors_at_their_limit_put_quality_first()
    {
        Assert.False(Diagnose(Calm with { ErrorShare = 19.9m }).QualityFirst);
        Assert.True(Diagnose(Calm with { ErrorShare = 20 }).QualityFirst);
        Assert.Equal(Track.FixQuality, Diagnose(Calm with { ErrorShare = 30 }).Proposed);
    }

    [Fact]
    public void Several_tracks_are_ranked_by_how_far_past_their_limit_they_are() =>
        Assert.Equal(
            [Track.FixQuality, Track.StopChurn, Track.Differentiate],
            Diagnose(Calm with { Churn = 14, ChurnBefore = 14, ErrorShare = 40, Competition = 5 }).Tracks.Select(track => track.Track));

    [Fact]
    [Trait("Requirement", "82")]
    public void Where_customers_can_hardly_leave_loyalty_weighs_half_and_the_advice_changes()
    {
        var figures = Calm with { Churn = 13, ChurnBefore = 13, ErrorShare = 24 };

        Assert.Equal(Track.StopChurn, Diagnose(figures).Proposed);
        Assert.Equal(Track.FixQuality, Diagnose(figures with { Market = MarketSituation.MonopolyLike }).Proposed);
    }

    [Fact]
    public void With_all_figures_inside_their_limits_it_says_hold() =>
        Assert.Equal(Track.Hold, Diagnose(Calm).Proposed);

    [Fact]
    public void With_figures_missing_it_names_them_and_proposes_nothing()
    {
        var diagnosis = Diagnose(new StatusFigures());

        Assert.Null(diagnosis.Proposed);
        Assert.Equal([StatusInput.Churn, StatusInput.SatisfactionDrop, StatusInput.Competition, StatusInput.ErrorShare], diagnosis.Missing);
    }

    [Fact]
    public void A_customer_lost_counts_once_and_only_when_there_at_the_start()
    {
        Guid lost = Guid.NewGuid(), kept = Guid.NewGuid(), newcomer = Guid.NewGuid();
        CustomerSpan[] spans =
        [
            new(lost, new(2025, 1, 1), new(2025, 6, 30), null),
            new(lost, new(2025, 7, 1), new(2025, 12, 31), new DateTime(2025, 8, 1)),
            new(kept, new(2025, 1, 1), new(2025, 12, 31), null),
            new(newcomer, new(2025, 3, 1), new(2025, 12, 31), new DateTime(2025, 9, 1)),
        ];

        Assert.Equal(new CustomerChurn(2, 1), CustomerChurn.Of(spans, new(2025, 1, 1), new(2025, 12, 31)));
    }

    [Fact]
    [Trait("Requirement", "92")]
    public void A_visit_ages()
    {
        Assert.Equal(VisitAgeing.Never, VisitAge.Of(VisitAge.Days(null, new(2026, 1, 1))));
        Assert.Equal(VisitAgeing.Fresh, VisitAge.Of(90));
        Assert.Equal(VisitAgeing.Ageing, VisitAge.Of(91));
        Assert.Equal(VisitAgeing.Old, VisitAge.Of(183));
    }

    private static StatusDiagnosis Diagnose(StatusFigures figures) => StatusDiagnosis.Of(figures, TrackLimits.Shipped);
}
