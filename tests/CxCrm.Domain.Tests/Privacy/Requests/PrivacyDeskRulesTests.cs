using CxCrm.Domain.Privacy;
using CxCrm.Domain.Privacy.Access;
using CxCrm.Domain.Privacy.Assessments;
using CxCrm.Domain.Privacy.Breach;
using CxCrm.Domain.Privacy.Processing;
using CxCrm.Domain.Privacy.Requests;
using CxCrm.Domain.Privacy.Retention;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.Privacy.Requests;

/// <summary>The small rules of the privacy desk, each with its source.</summary>
public sealed class PrivacyDeskRulesTests
{
    private static readonly DateTime Aware = new(2026, 12, 24, 22, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Art_33_1_gives_72_hours_that_run_through_Christmas() => Assert.Equal(new DateTime(2026, 12, 27, 22, 0, 0, DateTimeKind.Utc), BreachClock.NotifyBy(Aware));

    [Fact]
    public void Art_33_1_asks_for_the_reason_of_a_delay_only_after_72_hours()
    {
        BreachClock.CheckTold(Aware, Aware.AddHours(72), null);
        Assert.Equal(ErrorCode.BreachDelayNeedsReason, Assert.Throws<UserFault>(() => BreachClock.CheckTold(Aware, Aware.AddHours(72).AddSeconds(1), " ")).Code);
    }

    [Fact]
    public void Art_34_1_has_persons_told_of_a_high_risk_before_a_breach_is_closed()
    {
        var documented = new BreachFacts { AuthorityTold = true, NatureStated = true, ConsequencesStated = true, MeasuresStated = true, Risk = BreachRisk.High };
        Assert.Equal("cx_personstoldon", BreachRules.MissingToClose(documented));
        Assert.Null(BreachRules.MissingToClose(documented with { PersonsTold = true }));
        Assert.Null(BreachRules.MissingToClose(documented with { Risk = BreachRisk.Likely }));
    }

    [Theory]
    [InlineData(15, null)]
    [InlineData(14, 14)]
    [InlineData(8, 14)]
    [InlineData(7, 7)]
    [InlineData(2, 3)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    [InlineData(-5, -1)]
    public void A_reminder_comes_at_each_step(int left, int? step) => Assert.Equal(step, ReminderSteps.OfDays(left));

    [Fact]
    public void A_step_reminds_once() => Assert.Equal((true, false, true, false), (ReminderSteps.IsNew(7, 14), ReminderSteps.IsNew(7, 7), ReminderSteps.IsNew(0, null), ReminderSteps.IsNew(null, null)));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+45 20 30 40 50", "'+45 20 30 40 50")]
    [InlineData("-2", "'-2")]
    [InlineData("@sum", "'@sum")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("Ågård", "Ågård")]
    public void A_cell_is_quoted_by_RFC_4180_and_never_a_formula(string value, string cell) => Assert.Equal(cell + "\r\n", CommaSeparated.Line([value]));

    [Theory]
    [InlineData("emailaddress1", PersonalKind.Contact, true)]
    [InlineData("firstname", PersonalKind.Identifier, true)]
    [InlineData("cx_preferredchannel", null, true)]
    [InlineData("cx_healthreason", PersonalKind.FreeText, false)]
    [InlineData("cx_lastnps", null, false)]
    [InlineData("description", PersonalKind.FreeText, false)]
    public void Art_20_1_covers_what_the_person_gave_not_what_was_inferred(string column, PersonalKind? kind, bool portable) => Assert.Equal(portable, PortableData.OfContact(column, kind));

    [Theory]
    [InlineData("contact", "address1_city", PersonalKind.Contact, DataCategory.Location)]
    [InlineData("contact", "address1_telephone1", PersonalKind.Contact, DataCategory.Identity)]
    [InlineData("contact", "spousesname", PersonalKind.Identifier, DataCategory.Network)]
    [InlineData("cx_customerperiod", "cx_contactid", PersonalKind.Identifier, DataCategory.Purchases)]
    [InlineData("cx_answer", "cx_text", PersonalKind.FreeText, DataCategory.Opinions)]
    [InlineData("contact", "cx_ischild", PersonalKind.Special, DataCategory.Special)]
    public void Art_30_1_c_names_the_category_of_every_column(string table, string column, PersonalKind kind, DataCategory category) =>
        Assert.Equal(category, DataCategories.Of(new(table, column, kind, ErasureAction.Blank, "")));

    [Theory]
    [InlineData("2026-03-31", 1, "2026-02-28")]
    [InlineData("2026-03-15", 12, "2025-03-15")]
    public void Art_5_1_e_counts_calendar_months(string now, int months, string before) =>
        Assert.Equal(DateTime.Parse(before, CultureInfo.InvariantCulture), RetentionCutOff.Before(DateTime.Parse(now, CultureInfo.InvariantCulture), months));

    [Theory]
    [InlineData("<filter><condition attribute='a' operator='eq' value='1' /></filter>", true)]
    [InlineData("", true)]
    [InlineData("<condition attribute='a' operator='null' />", false)]
    [InlineData("<filter><condition entityname='x' attribute='a' operator='null' /></filter>", false)]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><filter>&b;</filter>", false)]
    [InlineData("<filter>", false)]
    public void A_retention_condition_is_one_filter(string condition, bool fits) =>
        Assert.Equal(fits, Record.Exception(() => RetentionCondition.Check(condition)) is null);

    [Fact]
    public void Art_6_1_f_wants_interest_necessity_and_balance_and_we_want_the_ethics_answer()
    {
        var balance = new AssessmentAnswers { Kind = AssessmentKind.LegitimateInterest, Approved = true, Ethics = true, Interest = true, Necessity = true, Balance = true };
        Assert.True(AssessmentRules.MayGoLive(balance));
        Assert.False(AssessmentRules.MayGoLive(balance with { Balance = false }));
        Assert.False(AssessmentRules.MayGoLive(balance with { Ethics = false }));
        Assert.False(AssessmentRules.MayGoLive(balance with { Approved = false }));
        Assert.False(AssessmentRules.MayGoLive(balance with { Kind = AssessmentKind.Impact }));
        Assert.True(AssessmentRules.MayGoLive(balance with { Kind = AssessmentKind.Impact, Risks = true, Measures = true }));
    }

    [Fact]
    public void A_letter_is_made_of_encoded_paragraphs() =>
        Assert.Equal("<p>A &lt;b&gt;<br>c</p><p>D</p>", LetterPage.Html("A <b>\nc\n\nD"));
}
