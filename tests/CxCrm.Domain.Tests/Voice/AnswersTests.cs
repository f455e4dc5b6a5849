using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;

namespace CxCrm.Domain.Tests.Voice;

public sealed class AnswersTests
{
    private static readonly SurveyQuestion Nps = new(new Guid("11111111-1111-1111-1111-111111111111"), 1, QuestionType.Nps) { Code = "recommend" };
    private static readonly SurveyQuestion Csat = new(new Guid("22222222-2222-2222-2222-222222222222"), 2, QuestionType.Csat);
    private static readonly SurveyQuestion Words = new(new Guid("33333333-3333-3333-3333-333333333333"), 3, QuestionType.OwnWords);

    [Theory]
    [InlineData("1")]
    [InlineData("\"1\"")]
    [InlineData("\"recommend\"")]
    [InlineData("\"RECOMMEND\"")]
    [InlineData("\"11111111-1111-1111-1111-111111111111\"")]
    public void A_question_is_named_by_order_id_or_code(string name) =>
        Assert.Equal(9, Check($$"""{"question":{{name}},"number":9}""").Single().Number);

    [Fact]
    public void Numbers_and_texts_come_with_their_questions()
    {
        var answers = Check("""{"question":1,"number":0},{"question":3,"text":" Sløvt \u00e6 \"ja\" "}""");
        Assert.Equal([(1, 0, null), (3, null, "Sløvt æ \"ja\"")], answers.Select(answer => (answer.Question.Order, answer.Number, answer.Text)));
    }

    [Fact]
    public void Null_and_blank_are_unanswered() =>
        Assert.Single(Check("""{"question":1,"number":3},{"question":2,"number":null},{"question":3,"text":"  "}"""));

    [Theory]
    [InlineData("""{"question":1,"number":11}""", ErrorCode.ScoreOutOfRange)]
    [InlineData("""{"question":1,"number":-1}""", ErrorCode.ScoreOutOfRange)]
    [InlineData("""{"question":1,"number":7.5}""", ErrorCode.ScoreOutOfRange)]
    [InlineData("""{"question":2,"number":0}""", ErrorCode.ScoreOutOfRange)]
    [InlineData("""{"question":1,"text":"nine"}""", ErrorCode.AnswerNeedsNumber)]
    [InlineData("""{"question":3,"number":4}""", ErrorCode.AnswerNeedsText)]
    [InlineData("""{"question":7,"number":4}""", ErrorCode.QuestionNotFound)]
    [InlineData("""{"question":1,"number":4},{"question":"recommend","number":5}""", ErrorCode.QuestionAnsweredTwice)]
    [InlineData("""{"question":1}""", ErrorCode.NothingAnswered)]
    [InlineData("", ErrorCode.NothingAnswered)]
    public void What_does_not_fit_is_refused_by_name(string answers, string code) =>
        Assert.Equal(code, Assert.Throws<UserFault>(() => Check(answers)).Code);

    [Fact]
    public void A_score_of_eleven_is_named_with_its_question_and_its_scale() =>
        Assert.Equal([1, "11", 0, 10], Assert.Throws<UserFault>(() => Check("""{"question":1,"number":11}""")).Arguments);

    [Theory]
    [InlineData(4000, true)]
    [InlineData(4001, false)]
    public void A_text_is_at_most_four_thousand_characters(int length, bool allowed)
    {
        var fault = Record.Exception(() => Check($$"""{"question":3,"text":"{{new string('a', length)}}"}""")) as UserFault;
        Assert.Equal(allowed ? null : ErrorCode.AnswerTooLong, fault?.Code);
    }

    [Fact]
    public void A_question_that_must_be_answered_is_not_passed_over() =>
        Assert.Equal(
            ErrorCode.QuestionMustBeAnswered,
            Assert.Throws<UserFault>(() => AnswerValidation.Check([Nps with { IsRequired = true }, Csat], [new GivenAnswer("2", 3, null)])).Code);

    [Fact]
    public void A_question_with_its_own_scale_is_brought_to_five_points()
    {
        var onTen = Csat with { OwnScale = new ScoreScale(0, 10) };
        var answer = AnswerValidation.Check([onTen], [new GivenAnswer("2", 10, null)]).Single();
        Assert.Equal(10, answer.Number);
        Assert.Equal(5, answer.Score);
    }

    [Fact]
    public void The_recommendation_scale_can_not_be_changed() =>
        Assert.Equal(new ScoreScale(0, 10), (Nps with { OwnScale = new ScoreScale(1, 5) }).Scale);

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("nonsense", "not JSON")]
    [InlineData("{", "not JSON")]
    [InlineData("[]", "not an object")]
    [InlineData("{}", "version is missing")]
    [InlineData("""{"version":2,"answers":[]}""", "version is not 1")]
    [InlineData("""{"version":"1","answers":[]}""", "version is not a number")]
    [InlineData("""{"version":1}""", "answers is missing")]
    [InlineData("""{"version":1,"answers":{}}""", "answers is not an array")]
    [InlineData("""{"version":1,"answers":[9]}""", "an answer is not an object")]
    [InlineData("""{"version":1,"answers":[{"number":9}]}""", "question is missing")]
    [InlineData("""{"version":1,"answers":[{"question":true,"number":9}]}""", "question is neither a number nor a text")]
    [InlineData("""{"version":1,"answers":[{"question":1,"number":"9"}]}""", "number is not a number")]
    [InlineData("""{"version":1,"answers":[{"question":1,"text":9}]}""", "text is not a text")]
    [InlineData("""{"version":1,"answers":[{"question":1,"number":9,"text":"nine"}]}""", "an answer has both a number and a text")]
    [InlineData("""{"version":1,"answers":[{"question":1,"score":9}]}""", "unknown member in answer")]
    [InlineData("""{"version":1,"answers":[],"more":1}""", "unknown member in root")]
    [InlineData("""{"version":1,"version":1,"answers":[]}""", "version is given twice")]
    [InlineData("""{"version":1,"answers":[{"question":1,"number":1},{"question":2,"number":1},{"question":3,"text":"a"},{"question":4,"number":1},{"question":5,"number":1}]}""", "more than 4 answers")]
    [InlineData("""{"version":1,"answers":[{"question":1,"number":1e400}]}""", "number is not a number")]
    public void Json_that_is_not_the_documented_one_is_refused_with_the_reason(string json, string reason)
    {
        var fault = Assert.Throws<UserFault>(() => FeedbackAnswers.Parse(json));
        Assert.Equal(ErrorCode.AnswersNotReadable, fault.Code);
        Assert.Equal(reason, Assert.Single(fault.Arguments));
    }

    [Fact]
    public void Json_of_unbounded_length_is_not_read() =>
        Assert.Throws<UserFault>(() => FeedbackAnswers.Parse(new string(' ', FeedbackAnswers.LongestJson + 1)));

    [Fact]
    public void The_scores_stand_on_the_feedback()
    {
        var scores = new FeedbackScores(Check("""{"question":3,"text":"Fine"},{"question":1,"number":9},{"question":2,"number":4}"""));
        Assert.Equal(9, scores.Of(QuestionType.Nps));
        Assert.Equal(4, scores.Of(QuestionType.Csat));
        Assert.Null(scores.Of(QuestionType.Ces));
        Assert.Equal("Fine", scores.FirstWords);
    }

    private static IReadOnlyList<CheckedAnswer> Check(string answers) =>
        AnswerValidation.Check([Nps, Csat, Words], FeedbackAnswers.Parse($$"""{"version":1,"answers":[{{answers}}]}"""));
}
