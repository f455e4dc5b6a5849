using CxCrm.Domain.Calendar;
using CxCrm.Domain.FollowUp;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.FollowUp;

public sealed class FollowUpRulesTests
{
    private const string Weekdays =
        """{"monday":"08:00-16:00","tuesday":"08:00-16:00","wednesday":"08:00-16:00","thursday":"08:00-16:00","friday":"08:00-16:00"}""";

    private static readonly FollowUpDeadline Danish = new(WorkingHours.Parse(Weekdays), new Holidays(Country.Denmark));

    // Friday 2026-05-22 15:00 local is 13:00 UTC; Monday 25 May is Whit Monday in Denmark and a working day in Sweden.
    [Theory]
    [InlineData(Country.Denmark, "2026-05-22T13:00:00Z", 4, "2026-05-26T09:00:00Z")]
    [InlineData(Country.Sweden, "2026-05-22T13:00:00Z", 4, "2026-05-25T09:00:00Z")]
    [InlineData(Country.Denmark, "2026-05-18T07:00:00Z", 4, "2026-05-18T11:00:00Z")]
    [InlineData(Country.Denmark, "2026-05-16T23:30:00Z", 1, "2026-05-18T07:00:00Z")]
    [Trait("Requirement", "35")]
    public void A_deadline_counts_working_hours_over_weekends_and_holidays(Country country, string raised, int hours, string due)
    {
        var deadline = new FollowUpDeadline(WorkingHours.Parse(Weekdays), new Holidays(country));
        Assert.Equal(Utc(due), deadline.DueOn(Utc(raised), hours));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(721)]
    public void A_time_to_react_has_bounds(int hours) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Danish.DueOn(Utc("2026-05-18T07:00:00Z"), hours));

    // Due Monday 2026-05-18 at 10:00 local.
    [Theory]
    [InlineData("2026-05-18T08:00:00Z", EscalationLevel.None)]
    [InlineData("2026-05-18T08:01:00Z", EscalationLevel.First)]
    [InlineData("2026-05-19T08:00:00Z", EscalationLevel.First)]
    [InlineData("2026-05-19T08:01:00Z", EscalationLevel.Second)]
    [InlineData("2026-05-21T08:01:00Z", EscalationLevel.Third)]
    public void An_untouched_follow_up_rises_with_its_lateness(string now, EscalationLevel expected) =>
        Assert.Equal(expected, Danish.LevelAt(Utc("2026-05-18T08:00:00Z"), Utc(now)));

    [Theory]
    [InlineData("2026-05-18T08:00:00Z")]
    [InlineData("2026-05-18T15:30:00Z")]
    [InlineData("2026-04-07T06:00:00Z")]
    [InlineData("2026-12-27T23:59:59Z")]
    public void The_moment_from_which_nothing_rises_is_exact_to_the_second(string moment)
    {
        var now = Utc(moment);
        for (var level = EscalationLevel.None; level < EscalationLevel.Third; level++)
        {
            var bound = Danish.RisesAboveWhenDueBefore(level, now);

            Assert.True(Danish.LevelAt(bound, now) <= level);
            Assert.True(Danish.LevelAt(bound.AddSeconds(-1), now) > level);
        }
    }

    [Theory]
    [InlineData(false, true, true, true, ErrorCode.FollowUpNeedsOutcomeAndCause)]
    [InlineData(true, false, true, true, ErrorCode.FollowUpNeedsOutcomeAndCause)]
    [InlineData(true, true, false, false, ErrorCode.FollowUpNeedsContactOrLearning)]
    [InlineData(true, true, true, false, null)]
    [InlineData(true, true, false, true, null)]
    [Trait("Requirement", "40")]
    public void A_follow_up_closes_with_outcome_cause_and_one_of_two_actions(bool outcome, bool cause, bool contacted, bool learned, string? code) =>
        Assert.Equal(code, (Record.Exception(() => ClosingRule.Check(outcome, cause, contacted, learned)) as UserFault)?.Code);

    private static DateTime Utc(string text) => DateTime.Parse(text, null, System.Globalization.DateTimeStyles.AdjustToUniversal);
}
