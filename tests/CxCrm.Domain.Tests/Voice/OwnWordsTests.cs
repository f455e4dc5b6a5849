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
    [InlineData("9 ud af 10")]
    [InlineData("")]
    public void Other_numbers_stay(string text) => Assert.Equal(text, OwnWords.Redact(text));

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
