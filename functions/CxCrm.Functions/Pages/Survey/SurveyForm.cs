using CxCrm.Domain.Voice;

namespace CxCrm.Functions.Pages.Survey;

/// <summary>The form of a survey as markup: who asks and who sees the answer, at most four questions, answering without name or by phone.</summary>
public sealed class SurveyForm(InvitedSurvey survey, SurveyAnswers answers, PageTexts texts, string controller, string phone)
{
    public Html Render() => Html.Of($"""
        {LanguageChoice.Links(texts, survey.Offered)}
        {Summary()}
        <h1>{Heading()}</h1>
        {Paragraph(survey.Intro(texts.Language))}
        <p>{SeenBy()}</p>
        {(survey.Known.Count > 0 ? Paragraph(texts["survey.known"]) : Html.Nothing)}
        <form method="post" action="?lang={Crm.Languages.Tag(texts.Language)}" novalidate>
        {survey.Questions.Where(question => question.Follows == null).Select(Asked)}
        {WithoutName()}
        <button type="submit">{texts["survey.send"]}</button>
        </form>
        {PhoneInstead.Of(phone, texts, "talk.survey")}
        """);

    private static Html Paragraph(string text) => text.Length == 0 ? Html.Nothing : Html.Of($"<p>{Html.Lines(text)}</p>");

    private string Heading() => controller.Length == 0 ? texts["survey.title"] : texts.Format("survey.titleOf", controller);

    private string SeenBy() => survey.SeenBy.Length == 0 ? texts["survey.seenByUs"] : texts.Format("survey.seenBy", survey.SeenBy);

    private Html Summary()
    {
        var wrong = survey.Questions.Where(question => answers.MessageOf(question) != null).ToList();
        if (wrong.Count == 0 && answers.General == null)
            return Html.Nothing;
        return Html.Of($"""
            <div class="summary" role="alert" tabindex="-1" autofocus>
            <h2>{texts["error.heading"]}</h2>
            {Paragraph(answers.General ?? "")}
            <ul>{wrong.Select(question => Html.Of($"""<li><a href="#{SurveyAnswers.FieldOf(question)}">{survey.TextOf(question, texts.Language)}: {answers.MessageOf(question)}</a></li>"""))}</ul>
            </div>
            """);
    }

    /// <summary>
    /// A question with the whys that follow it, which the styles hide until it is answered: out of sight, of the order of tabs and of screen readers alike, and right behind it once they are
    /// there. A browser whose styles can't tell whether it was answered shows them from the start.
    /// </summary>
    private Html Asked(SurveyQuestion question)
    {
        var whys = Whys(question).ToList();
        return whys.Count == 0 ? Question(question) : Html.Of($"""
            <div class="asked">
            {Question(question)}
            <div class="follows">{whys.Select(Question)}</div>
            </div>
            """);
    }

    private IEnumerable<SurveyQuestion> Whys(SurveyQuestion question) => survey.Questions.Where(why => why.Follows == question.Id);

    private Html Question(SurveyQuestion question)
    {
        var field = SurveyAnswers.FieldOf(question);
        var wrong = answers.MessageOf(question) is { } message ? Html.Of($"""<p class="error" id="{field}-error">{message}</p>""") : Html.Nothing;
        var label = Html.Of($"{survey.TextOf(question, texts.Language)}{(question.IsRequired ? " " + texts["survey.required"] : "")}");
        return question.Scale is { } scale ? Scale(question, scale, field, label, wrong) : Words(question, field, label, wrong);
    }

    private Html Scale(SurveyQuestion question, ScoreScale scale, string field, Html label, Html wrong) => Html.Of($"""
        <fieldset class="{Kind(question)}" aria-describedby="{field}-ends{WhyId(question)}{ErrorId(question)}">
        <legend>{label}</legend>
        {wrong}
        {WhyHint(question)}
        <div class="scale">{Enumerable.Range(scale.Lowest, scale.Highest - scale.Lowest + 1).Select(score => Radio(question, field, score, scale.Lowest))}</div>
        <p class="ends" id="{field}-ends"><span>{scale.Lowest}: {End(question, "low")}</span><span>{scale.Highest}: {End(question, "high")}</span></p>
        </fieldset>
        """);

    private Html WhyHint(SurveyQuestion question) =>
        Whys(question).Any() ? Html.Of($"""<p class="hint" id="{SurveyAnswers.FieldOf(question)}-why">{texts["survey.whyFollows"]}</p>""") : Html.Nothing;

    private string WhyId(SurveyQuestion question) => Whys(question).Any() ? $" {SurveyAnswers.FieldOf(question)}-why" : "";

    private Html Radio(SurveyQuestion question, string field, int score, int lowest)
    {
        var isChosen = answers.ValueOf(question) == FormattableString.Invariant($"{score}");
        var id = score == lowest ? field : FormattableString.Invariant($"{field}-{score}");
        return Html.Of($"""<label for="{id}"><input type="radio" id="{id}" name="{field}" value="{score}"{(isChosen ? Html.Of($" checked") : Html.Nothing)}>{score}</label>""");
    }

    private Html Words(SurveyQuestion question, string field, Html label, Html wrong) => Html.Of($"""
        <fieldset class="{Kind(question)}">
        <legend><label for="{field}">{label}</label></legend>
        {wrong}
        <p class="hint" id="{field}-hint">{texts["survey.wordsHint"]}</p>
        <textarea id="{field}" name="{field}" maxlength="{QuestionTypes.LongestText}" aria-describedby="{field}-hint{ErrorId(question)}">
        {answers.ValueOf(question)}</textarea>
        </fieldset>
        """);

    private Html WithoutName() => !survey.AllowsWithoutName
        ? Html.Nothing
        : Html.Of($"""
            <fieldset>
            <legend>{texts["survey.nameHeading"]}</legend>
            <label class="check"><input type="checkbox" name="withoutname" value="yes" aria-describedby="withoutname-hint"{(answers.WithoutName ? Html.Of($" checked") : Html.Nothing)}> {texts["survey.withoutName"]}</label>
            <p class="hint" id="withoutname-hint">{texts["survey.withoutNameHint"]}</p>
            </fieldset>
            """);

    private string Kind(SurveyQuestion question) => answers.MessageOf(question) == null ? "question" : "question wrong";

    private string ErrorId(SurveyQuestion question) => answers.MessageOf(question) == null ? "" : $" {SurveyAnswers.FieldOf(question)}-error";

    private string End(SurveyQuestion question, string end) =>
        texts[$"scale.{question.Type.ToString().ToLowerInvariant()}.{end}"];
}
