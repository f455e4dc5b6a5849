using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy.Requests;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.Privacy.Requests;

/// <summary>GDPR Art. 12(3), 12(4), 12(6) with Regulation (EEC, Euratom) No 1182/71 Art. 3; EDPB Guidelines 01/2022 on access, 157-164.</summary>
public sealed class RequestClockTests
{
    private static readonly Holidays Danish = new(Country.Denmark);

    [Theory]
    [InlineData("2026-02-10", null, null, null, "2026-03-10", "Art. 12(3): one month")]
    [InlineData("2026-02-10", "2026-02-12", "2026-02-17", null, "2026-03-16", "Art. 12(6): five days stand still; the 15th is a Sunday")]
    [InlineData("2026-02-10", "2026-02-10", "2026-02-10", null, "2026-03-10", "asked and answered on one day stops nothing")]
    [InlineData("2026-02-10", "2026-02-25", "2026-03-05", null, "2026-03-10", "not asked promptly: the clock went on")]
    [InlineData("2026-02-10", null, null, "2026-03-01", "2026-05-11", "Art. 12(3): two further months; the 10th is a Sunday")]
    [InlineData("2026-02-10", "2026-02-12", "2026-02-17", "2026-03-11", "2026-05-15", "pause and extension add up; a holiday is none here")]
    public void The_deadline_follows_identity_check_and_extension(string received, string? asked, string? answered, string? told, string due, string why) =>
        Assert.True(RequestClock.Due(Times(received, asked, answered, told), Danish) == Day(due), why);

    [Fact]
    public void While_proof_of_identity_is_awaited_no_date_runs()
    {
        var times = Times("2026-02-10", "2026-02-11");

        Assert.True(RequestClock.StandsStill(times));
        Assert.Null(RequestClock.Due(times, Danish));
        Assert.Null(RequestClock.FirstMonthEnds(times, Danish));
    }

    [Theory]
    [InlineData("2026-02-17", true)]
    [InlineData("2026-02-18", false)]
    public void Proof_must_be_asked_for_promptly_to_stop_the_clock(string asked, bool stops) =>
        Assert.Equal(stops, RequestClock.StandsStill(Times("2026-02-10", asked)));

    [Fact]
    public void An_extension_is_told_within_the_first_month_on_its_last_day_at_the_latest()
    {
        RequestClock.CheckExtension(Times("2026-02-10", told: "2026-03-10"), "Many systems", Danish);

        Assert.Equal(ErrorCode.ExtensionTooLate, Refused(() => RequestClock.CheckExtension(Times("2026-02-10", told: "2026-03-11"), "Many systems", Danish)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void An_extension_needs_a_reason(string? reason) =>
        Assert.Equal(ErrorCode.ExtensionNeedsReason, Refused(() => RequestClock.CheckExtension(Times("2026-02-10", told: "2026-03-01"), reason, Danish)));

    [Theory]
    [InlineData("2026-02-10", "2026-02-09", null, null)]
    [InlineData("2026-02-10", "2026-02-12", "2026-02-11", null)]
    [InlineData("2026-02-10", null, "2026-02-09", null)]
    [InlineData("2026-02-10", null, null, "2026-02-09")]
    [InlineData("2026-02-10", "2026-03-02", null, null)]
    [InlineData("2026-03-02", null, null, null)]
    public void Dates_that_do_not_fit_together_are_refused(string received, string? asked, string? answered, string? told) =>
        Assert.Equal(ErrorCode.RequestTimesWrong, Refused(() => RequestClock.CheckOrder(Times(received, asked, answered, told), Day("2026-03-01"))));

    [Fact]
    public void Imported_persons_are_told_within_a_month_by_Art_14_3_a() =>
        Assert.Equal(Day("2026-03-16"), NoticeDeadline.After(Day("2026-02-14"), Danish));

    private static RequestTimes Times(string received, string? asked = null, string? answered = null, string? told = null) => new()
    {
        Received = Day(received),
        Asked = asked is null ? null : Day(asked),
        Answered = answered is null ? null : Day(answered),
        ExtensionTold = told is null ? null : Day(told),
    };

    private static DateTime Day(string date) => DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Refused(Action call) => Assert.Throws<UserFault>(call).Code;
}
