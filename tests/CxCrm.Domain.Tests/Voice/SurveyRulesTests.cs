using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;

namespace CxCrm.Domain.Tests.Voice;

public sealed class SurveyRulesTests
{
    private static readonly QuestionTexts InAllLanguages = new(1, "How did it go?", "Hvordan gik det?", "Hur gick det?");

    [Fact]
    [Trait("Requirement", "115")]
    public void Four_questions_make_a_survey() =>
        SurveyRules.Check([Question(1), Question(2, QuestionType.Csat), Question(3, QuestionType.Ces), Question(4, QuestionType.OwnWords)]);

    [Fact]
    [Trait("Requirement", "115")]
    public void A_fifth_question_is_refused() =>
        Refuses(ErrorCode.SurveyTakesFourQuestions, [.. Enumerable.Range(1, 5).Select(order => Question(order))]);

    [Fact]
    public void Two_questions_can_not_share_a_place() => Refuses(ErrorCode.QuestionOrderTaken, Question(1), Question(1, QuestionType.Csat));

    [Fact]
    public void A_place_lies_between_one_and_four() => Refuses(ErrorCode.QuestionOrderOutOfRange, Question(5));

    [Fact]
    public void Why_belongs_to_an_attribute_asked_before_it()
    {
        var attribute = Question(1, QuestionType.Attribute);
        var why = Question(2, QuestionType.OwnWords) with { Follows = attribute.Id };
        SurveyRules.Check([attribute, why]);
        Refuses(ErrorCode.WhyNeedsAttribute, why);
        Refuses(ErrorCode.WhyNeedsAttribute, attribute with { Order = 3 }, why);
        Refuses(ErrorCode.WhyNeedsAttribute, attribute with { Type = QuestionType.Csat }, why);
    }

    [Fact]
    public void A_survey_goes_live_with_a_purpose_and_texts_in_its_languages() =>
        SurveyRules.CheckActivation(hasPurpose: true, [InAllLanguages], [Language.English, Language.Danish, Language.Swedish]);

    [Fact]
    public void Without_a_purpose_it_stays_a_draft() =>
        AssertFault(ErrorCode.SurveyNeedsPurpose, () => SurveyRules.CheckActivation(hasPurpose: false, [InAllLanguages], [Language.English]));

    [Fact]
    public void Without_a_question_it_stays_a_draft() =>
        AssertFault(ErrorCode.SurveyNeedsQuestion, () => SurveyRules.CheckActivation(hasPurpose: true, [], [Language.English]));

    [Fact]
    public void A_missing_text_is_named_by_question_and_language()
    {
        var fault = AssertFault(
            ErrorCode.QuestionNeedsText,
            () => SurveyRules.CheckActivation(hasPurpose: true, [InAllLanguages with { Danish = " " }], [Language.English, Language.Danish]));
        Assert.Equal([1, "dansk"], fault.Arguments);
    }

    private static void Refuses(string code, params SurveyQuestion[] questions) => AssertFault(code, () => SurveyRules.Check(questions));

    private static UserFault AssertFault(string code, Action action)
    {
        var fault = Assert.Throws<UserFault>(action);
        Assert.Equal(code, fault.Code);
        return fault;
    }

    private static SurveyQuestion Question(int order, QuestionType type = QuestionType.Nps) => new(Guid.NewGuid(), order, type);
}
