using CxCrm.Domain.Voice;

namespace CxCrm.Domain.Tests.Voice;

public sealed class OwnWordsTests
{
    [Theory]
    [InlineData("Mit CPR er 070761-4285, ring.", "Mit CPR er ******-****, ring.")]
    [InlineData("0707614285", "******-****")]
    [InlineData("070761 4285", "******-****")]
    [InlineData("070761\u20134285", "******-****")]
    [InlineData("290296-1234", "******-****")]
    [InlineData("Mitt nummer är 811218-9876.", "Mitt nummer är ******-****.")]
    [InlineData("8112189876", "******-****")]
    [InlineData("19811218-9876", "******-****")]
    [InlineData("198112189876", "******-****")]
    [InlineData("121218+9876", "******-****")]
    [InlineData("811278-9873", "******-****")]
    // The date in parts, spaces around the dash, the year in full, other dashes and spaces.
    [InlineData("07.07.61-4285", "******-****")]
    [InlineData("07-07-61-4285", "******-****")]
    [InlineData("07/07/1961-4285", "******-****")]
    [InlineData("070761 - 4285", "******-****")]
    [InlineData("07071961-4285", "******-****")]
    [InlineData("070761\u22124285", "******-****")]
    [InlineData("070761\u00A04285", "******-****")]
    // Without a right check digit (modulus 11): numbers have been given without it since 2007.
    [InlineData("010107-4000", "******-****")]
    // The seventh digit tells the century: 29 February existed in 2000 and 1896, not in 1900.
    [InlineData("290200-4123", "******-****")]
    [InlineData("290296-5123", "******-****")]
    // Coordination numbers: 60 added to the day, with and without a dash, ten and twelve digits.
    [InlineData("8112789873", "******-****")]
    [InlineData("19811278-9873", "******-****")]
    [InlineData("198112789873", "******-****")]
    // From the year a person turns 100.
    [InlineData("19121218+9870", "******-****")]
    // Full-width and other digits, and characters that show nothing.
    [InlineData("\uFF10\uFF17\uFF10\uFF17\uFF16\uFF11\uFF0D\uFF14\uFF12\uFF18\uFF15", "******-****")]
    [InlineData("07\u200B0761-42\u00AD85 tak", "******-**** tak")]
    [InlineData("a\u0301 070761-4285\u200B!", "a\u0301 ******-****!")]
    [InlineData("070761-4285 og 811218-9876", "******-**** og ******-****")]
    public void A_personal_identity_number_is_masked(string text, string expected) => Assert.Equal(expected, OwnWords.Redact(text));

    [Theory]
    [InlineData("Ring på 45 12 34 56 78")]
    [InlineData("Ordre 991399-1234")]
    [InlineData("Order 8113189876")]
    [InlineData("Order 8113 189876")]
    [InlineData("310261-")]
    [InlineData("Faktura 20261341-1234")]
    [InlineData("12345678901234567890")]
    // A date, but no right check digit: an order, not a Swedish number (and no Danish date).
    [InlineData("Order 811231-9875")]
    [InlineData("Faktura 20261231-1234")]
    [InlineData("Faktura 202612311234")]
    [InlineData("Order 810230-1234")]
    [InlineData("290200-1234")]
    [InlineData("310261-4285")]
    [InlineData("Ordre 070761-42856")]
    [InlineData("Ordre 1070761-4285")]
    [InlineData("Den 07.07.61 kl. 1430")]
    [InlineData("Mandag 12.10.25 1430")]
    [InlineData("+45 20 30 40 50 eller 070-123 45 67")]
    [InlineData("DK50 0040 0440 1162 43")]
    [InlineData("9 ud af 10")]
    [InlineData("")]
    public void Other_numbers_stay(string text) => Assert.Equal(text, OwnWords.Redact(text));

    [Theory]
    [InlineData("ｓｏｒｅｎ＠ｅｘａｍｐｌｅ．ｄｋ", "soren@example.dk")]
    [InlineData("so\u200Bren@exam\u00ADple.dk", "soren@example.dk")]
    [InlineData("20\u200D30 40\u200C50", "2030 4050")]
    [InlineData("½ kg, cafe\u0301, ™", "½ kg, cafe\u0301, ™")]
    [InlineData("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67")]
    public void Words_are_stored_in_their_plain_form_and_pictures_stay_whole(string text, string expected) => Assert.Equal(expected, OwnWords.Redact(text));

    [Fact]
    public void Masking_twice_changes_nothing_more() =>
        Assert.Equal(OwnWords.Redact("070761-4285"), OwnWords.Redact(OwnWords.Redact("070761-4285")));

    [Fact]
    public void An_answer_is_masked_before_anyone_keeps_it()
    {
        var words = new SurveyQuestion(Guid.Empty, 1, QuestionType.OwnWords);
        Assert.Equal("Jeg er ******-****", AnswerValidation.Check([words], [new GivenAnswer("1", null, "Jeg er 070761-4285")]).Single().Text);
    }
}
