using CxCrm.Domain.FollowUp;

namespace CxCrm.Domain.Tests.FollowUp;

public sealed class HealthTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, 3, null, null, CustomerHealth.AtRisk, HealthReason.Detractor)]
    [InlineData(0, 6, 5, 2, CustomerHealth.AtRisk, HealthReason.Detractor)]
    [InlineData(0, 10, 2, null, CustomerHealth.AtRisk, HealthReason.Dissatisfied)]
    [InlineData(0, null, 2, null, CustomerHealth.AtRisk, HealthReason.Dissatisfied)]
    [InlineData(0, 10, 5, -1, CustomerHealth.AtRisk, HealthReason.NegativeWords)]
    [InlineData(1, 10, 5, 1, CustomerHealth.AtRisk, HealthReason.OpenRecovery)]
    [InlineData(0, 9, null, null, CustomerHealth.Promoter, HealthReason.Recommends)]
    [InlineData(0, 8, 4, 0, CustomerHealth.Neutral, HealthReason.NothingDecides)]
    [InlineData(0, null, 3, null, CustomerHealth.Neutral, HealthReason.NothingDecides)]
    public void The_last_answers_decide(int open, int? nps, int? csat, int? words, CustomerHealth state, HealthReason reason)
    {
        var health = Health.Of(Answered(Now.AddMonths(-1)) with { OpenFollowUps = open, Nps = nps, Csat = csat, NetWords = words }, Now);
        Assert.Equal((state, reason), (health.State, health.Reason));
    }

    [Fact]
    public void A_score_counts_for_twelve_months()
    {
        var lastMoment = Health.Of(Answered(Now.AddMonths(-12).AddSeconds(1)) with { Nps = 2 }, Now);
        var expired = Health.Of(Answered(Now.AddMonths(-12)) with { Nps = 2 }, Now);
        Assert.Equal(CustomerHealth.AtRisk, lastMoment.State);
        Assert.Equal(CustomerHealth.Neutral, expired.State);
    }

    [Fact]
    public void It_says_when_it_expires() =>
        Assert.Equal(Now.AddMonths(11), Health.Of(Answered(Now.AddMonths(-1)) with { Nps = 10 }, Now).ExpiresOn);

    [Fact]
    public void An_open_follow_up_does_not_expire() =>
        Assert.Null(Health.Of(Answered(Now.AddMonths(-20)) with { OpenFollowUps = 1 }, Now).ExpiresOn);

    [Theory]
    [InlineData(13, 13, CustomerHealth.Silent)]
    [InlineData(13, null, CustomerHealth.Silent)]
    [InlineData(13, 2, CustomerHealth.Neutral)]
    [InlineData(3, null, CustomerHealth.Neutral)]
    [InlineData(null, null, CustomerHealth.Neutral)]
    public void A_customer_of_over_a_year_without_a_sign_is_silent(int? customerForMonths, int? lastSignMonthsAgo, CustomerHealth expected)
    {
        var evidence = new HealthEvidence
        {
            CustomerSince = customerForMonths is { } months ? Now.AddMonths(-months) : null,
            LastSignOfLife = lastSignMonthsAgo is { } ago ? Now.AddMonths(-ago) : null,
        };
        Assert.Equal(expected, Health.Of(evidence, Now).State);
    }

    private static HealthEvidence Answered(DateTime on) => new() { AnsweredOn = on, LastSignOfLife = on, CustomerSince = on.AddYears(-3) };
}
