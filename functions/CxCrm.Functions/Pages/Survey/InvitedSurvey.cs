using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Functions.Crm;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Pages.Survey;

/// <summary>The survey behind the token of an invitation, with what decides whether it may be answered.</summary>
public sealed class InvitedSurvey
{
    private readonly CxInvitation invitation;
    private readonly CxSurvey survey;
    private readonly IReadOnlyList<CxQuestion> questions;

    private InvitedSurvey(CxInvitation invitation, CxSurvey survey, IReadOnlyList<CxQuestion> questions, int? contactLanguage, IReadOnlyList<GivenAnswer> known)
    {
        (this.invitation, this.survey, this.questions, Known) = (invitation, survey, questions, known);
        Language = Languages.Of(invitation.Language) ?? contactLanguage;
        Offered = [.. Languages.All.Where(IsOffered)];
    }

    public Guid InvitationId => invitation.Id;

    /// <summary>The customer's language, where it is known.</summary>
    public int? Language { get; }

    /// <summary>The languages the survey is asked in.</summary>
    public IReadOnlyList<int> Offered { get; }

    /// <summary>Those that the customer is asked, in their order; at most four.</summary>
    public IEnumerable<SurveyQuestion> Questions => questions.OrderBy(question => question.Order).Take(SurveyRules.MostQuestions).Select(QuestionRow.ToDomain)
        .Where(question => !Known.Any(answer => question.IsNamed(answer.Question)));

    /// <summary>What is known and may be used: its questions are not asked.</summary>
    public IReadOnlyList<GivenAnswer> Known { get; }

    public bool AllowsWithoutName => survey.AllowWithoutName != false;

    /// <summary>The survey's own number for who would rather talk; empty where it has none.</summary>
    public string Phone => survey.PhoneFallback ?? "";

    public string SeenBy => survey.SeenBy ?? "";

    /// <summary>Reads by the token's hash; the token itself goes no further. At most two rounds to the CRM, and a third where a question asks for a fact that may be known.</summary>
    public static async Task<InvitedSurvey?> ReadAsync(IOrganizationServiceAsync2 crm, string token, CancellationToken cancellation)
    {
        var invitation = await crm.FirstAsync<CxInvitation>(Queries.Where(CxInvitation.LogicalName, InvitationColumns, (CxInvitation.Columns.TokenHash, InvitationToken.Hash(token))), cancellation);
        if (invitation?.SurveyId is not { } surveyId)
            return null;
        var survey = crm.FirstAsync<CxSurvey>(Queries.Where(CxSurvey.LogicalName, SurveyColumns, (CxSurvey.Columns.Id, surveyId.Id)), cancellation);
        var questions = crm.RowsAsync<CxQuestion>(Queries.Where(CxQuestion.LogicalName, QuestionRow.Columns, (CxQuestion.Columns.SurveyId, surveyId.Id)), cancellation);
        var contactLanguage = ContactLanguageAsync(crm, invitation, cancellation);
        return await survey is { } asked
            ? new InvitedSurvey(invitation, asked, await questions, await contactLanguage, await KnownAsync(crm, token, await questions, cancellation))
            : null;
    }

    /// <summary>Whether it may be answered now, or why not.</summary>
    public InvitationStanding StandingAt(DateTimeOffset now) => invitation.State switch
    {
        CxInvitationState.Answered => InvitationStanding.Used,
        CxInvitationState.Refused or CxInvitationState.Failed => InvitationStanding.Unknown,
        CxInvitationState.Expired => InvitationStanding.Expired,
        _ when invitation.ExpiresOn <= now.UtcDateTime => InvitationStanding.Expired,
        _ => survey.State == CxSurveyState.Active ? InvitationStanding.Open : InvitationStanding.Expired,
    };

    public string Intro(int language) => In(language, survey.IntroEn, survey.IntroDa, survey.IntroSv);

    public string Thanks(int language) => In(language, survey.ThanksEn, survey.ThanksDa, survey.ThanksSv);

    /// <summary>A question's wording; where it has none in the language, in another.</summary>
    public string TextOf(SurveyQuestion question, int language)
    {
        var row = questions.First(candidate => candidate.Id == question.Id);
        var texts = QuestionRow.Texts(row);
        return new[] { texts.In(language), texts.English, texts.Danish, texts.Swedish, row.Name }.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? "";
    }

    private static readonly string[] InvitationColumns =
        [CxInvitation.Columns.SurveyId, CxInvitation.Columns.ContactId, CxInvitation.Columns.Language, CxInvitation.Columns.State, CxInvitation.Columns.ExpiresOn];

    private static readonly string[] SurveyColumns =
    [
        CxSurvey.Columns.State, CxSurvey.Columns.Languages, CxSurvey.Columns.AllowWithoutName, CxSurvey.Columns.SeenBy, CxSurvey.Columns.PhoneFallback,
        CxSurvey.Columns.IntroEn, CxSurvey.Columns.IntroDa, CxSurvey.Columns.IntroSv, CxSurvey.Columns.ThanksEn, CxSurvey.Columns.ThanksDa, CxSurvey.Columns.ThanksSv,
    ];

    private static async Task<IReadOnlyList<GivenAnswer>> KnownAsync(IOrganizationServiceAsync2 crm, string token, IReadOnlyList<CxQuestion> questions, CancellationToken cancellation)
    {
        if (!questions.Any(question => question.KnownFact != null))
            return [];
        try
        {
            var response = await crm.ExecuteAsync(new OrganizationRequest("cx_GetKnownAnswers") { ["InvitationToken"] = token }, cancellation);
            return FeedbackAnswers.Parse((string)response["AnswersJson"]);
        }
        catch (Exception fault) when (CrmFault.RuleOf(fault) is not null)
        {
            // Used or expired: the page says so by itself.
            return [];
        }
    }

    private static async Task<int?> ContactLanguageAsync(IOrganizationServiceAsync2 crm, CxInvitation invitation, CancellationToken cancellation)
    {
        if (invitation.Language != null || invitation.ContactId is not { } contactId)
            return null;
        var contact = await crm.FirstAsync<Contact>(Queries.Where(Contact.LogicalName, [Contact.Columns.Language], (Contact.Columns.Id, contactId.Id)), cancellation);
        return Languages.Of(contact?.Language);
    }

    private static string In(int language, string? english, string? danish, string? swedish) => language switch
    {
        Domain.Texts.Language.Danish => danish,
        Domain.Texts.Language.Swedish => swedish,
        _ => english,
    } ?? "";

    private bool IsOffered(int language) =>
        survey.Languages is not { Count: > 0 } chosen || chosen.Any(option => option.Value == (int)Languages.ChoiceOf(language));
}
