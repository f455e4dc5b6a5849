using System.Globalization;
using CxCrm.Domain.Texts;
using CxCrm.Functions.Crm;
using CxCrm.Functions.Recording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Pages.Survey;

/// <summary>
/// The page a customer answers a survey on. The token in its address is the customer's right to answer once; it is hashed before it is looked up and never
/// logged.
/// </summary>
public sealed class SurveyPage(IOrganizationServiceAsync2 crm, DataController controller, TimeProvider clock, ILogger<SurveyPage> logger)
{
    private const string Route = "s/{token:maxlength(100)}";
    private const string Source = "cxcrm";

    /// <summary>Four answers of 4,000 characters in UTF-8, percent-encoded, and some room.</summary>
    private const int LargestForm = 256 * 1024;

    [Function("ShowSurvey")]
    public async Task<IActionResult> ShowAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string token, CancellationToken cancellation)
    {
        var survey = await InvitedSurvey.ReadAsync(crm, token, cancellation);
        return survey?.StandingAt(clock.GetUtcNow()) == InvitationStanding.Open
            ? await FormAsync(request, survey, StatusCodes.Status200OK, SurveyAnswers.None, cancellation)
            : await NotOpenAsync(request, survey, cancellation);
    }

    [Function("AnswerSurvey")]
    public async Task<IActionResult> AnswerAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, string token, CancellationToken cancellation)
    {
        if (!request.HasFormContentType || request.ContentLength is not <= LargestForm)
            return new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        var survey = await InvitedSurvey.ReadAsync(crm, token, cancellation);
        if (survey?.StandingAt(clock.GetUtcNow()) != InvitationStanding.Open)
            return await NotOpenAsync(request, survey, cancellation);
        var answers = SurveyAnswers.Read(survey, await request.ReadFormAsync(cancellation), TextsOf(request, survey));
        return answers.IsComplete
            ? await RecordAsync(request, survey, token, answers, cancellation)
            : await FormAsync(request, survey, StatusCodes.Status400BadRequest, answers, cancellation);
    }

    private static PageTexts TextsOf(HttpRequest request, InvitedSurvey survey) => PageTexts.In(LanguageChoice.Of(request, survey.Language));

    private async Task<IActionResult> RecordAsync(HttpRequest request, InvitedSurvey survey, string token, SurveyAnswers answers, CancellationToken cancellation)
    {
        var texts = TextsOf(request, survey);
        try
        {
            await crm.ExecuteAsync(Feedback(survey, token, answers, texts.Language), cancellation);
            return Thanks(request, survey, texts);
        }
        catch (Exception fault) when (CrmFault.RuleOf(fault) is { } rule)
        {
            logger.LogInformation("A survey answer was refused with {Code}.", rule.Code);
            return rule.Code switch
            {
                ErrorCode.InvitationUsed => Message(request, texts, InvitationStanding.Used, phone: ""),
                ErrorCode.InvitationExpired => Message(request, texts, InvitationStanding.Expired, await PhoneAsync(survey, cancellation)),
                ErrorCode.InvitationNotFound => Message(request, texts, InvitationStanding.Unknown, await PhoneAsync(survey, cancellation)),
                _ => await FormAsync(request, survey, StatusCodes.Status400BadRequest, answers.Refused(rule.Sentence), cancellation),
            };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            logger.LogError(fault, "A survey answer could not be recorded.");
            return await FormAsync(request, survey, StatusCodes.Status503ServiceUnavailable, answers.Refused(texts["error.later"]), cancellation);
        }
    }

    /// <summary>A named answer repeats under the invitation's id; one without name under an id that leads nowhere.</summary>
    private static OrganizationRequest Feedback(InvitedSurvey survey, string token, SurveyAnswers answers, int language)
    {
        var sourceId = (answers.WithoutName ? Guid.NewGuid() : survey.InvitationId).ToString("D", CultureInfo.InvariantCulture);
        var request = FeedbackRequest.Of(Source, sourceId, language, answers.Given);
        request["InvitationToken"] = token;
        request["Anonymous"] = answers.WithoutName;
        return request;
    }

    private async Task<IActionResult> FormAsync(HttpRequest request, InvitedSurvey survey, int status, SurveyAnswers answers, CancellationToken cancellation)
    {
        var texts = TextsOf(request, survey);
        var form = new SurveyForm(survey, answers, texts, await controller.NameAsync(cancellation), await PhoneAsync(survey, cancellation));
        var title = status == StatusCodes.Status200OK ? texts["survey.title"] : texts.Format("error.title", texts["survey.title"]);
        return Page.Answer(request.HttpContext.Response, status, texts.Language, title, form.Render());
    }

    private static ContentResult Thanks(HttpRequest request, InvitedSurvey survey, PageTexts texts)
    {
        var own = survey.Thanks(texts.Language);
        return Page.Answer(request.HttpContext.Response, StatusCodes.Status200OK, texts.Language, texts["thanks.title"],
            Html.Of($"<h1>{texts["thanks.title"]}</h1><p>{Html.Lines(own.Length == 0 ? texts["thanks.text"] : own)}</p>"));
    }

    private async Task<IActionResult> NotOpenAsync(HttpRequest request, InvitedSurvey? survey, CancellationToken cancellation)
    {
        var standing = survey?.StandingAt(clock.GetUtcNow()) ?? InvitationStanding.Unknown;
        var phone = standing == InvitationStanding.Used ? "" : await PhoneAsync(survey, cancellation);
        return Message(request, PageTexts.In(LanguageChoice.Of(request, survey?.Language)), standing, phone);
    }

    private async Task<string> PhoneAsync(InvitedSurvey? survey, CancellationToken cancellation) =>
        survey is { Phone.Length: > 0 } ? survey.Phone : await controller.PhoneAsync(cancellation);

    private static ContentResult Message(HttpRequest request, PageTexts texts, InvitationStanding standing, string phone)
    {
        var (status, key) = standing switch
        {
            InvitationStanding.Used => (StatusCodes.Status410Gone, "used"),
            InvitationStanding.Expired => (StatusCodes.Status410Gone, "expired"),
            _ => (StatusCodes.Status404NotFound, "unknown"),
        };
        return Page.Answer(request.HttpContext.Response, status, texts.Language, texts[$"{key}.title"],
            Html.Of($"""<h1>{texts[$"{key}.title"]}</h1><p>{texts[$"{key}.text"]}</p>{PhoneInstead.Of(phone, texts, "talk.survey")}"""));
    }
}
