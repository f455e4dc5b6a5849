using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests;

/// <summary>A survey of two questions and one invitation to it.</summary>
public sealed class SurveyRows
{
    public const string Token = "token-of-the-customer";

    public CxSurvey Survey { get; } = new(Guid.NewGuid())
    {
        State = CxSurveyState.Active,
        ExternalSystem = "formbricks",
        ExternalSurveyId = "survey1",
        AllowWithoutName = true,
        SeenBy = "Anna Holm",
        IntroEn = "Two questions.",
    };

    public CxQuestion Score { get; } = new(Guid.NewGuid())
    {
        Order = 1,
        Type = CxQuestionType.Nps,
        Required = true,
        TextEn = "Would you recommend us?",
        TextDa = "Vil du anbefale os?",
        TextSv = "Skulle du rekommendera oss?",
        ExternalId = "q_nps",
    };

    public CxQuestion Why { get; } = new(Guid.NewGuid())
    {
        Order = 2,
        Type = CxQuestionType.OwnWords,
        TextEn = "Why?",
        TextDa = "Hvorfor?",
        TextSv = "Varför?",
        ExternalId = "q_why",
    };

    public Contact Customer { get; } = new(Guid.NewGuid()) { Language = CxLanguage.Danish };

    public CxInvitation Invitation { get; } = new(Guid.NewGuid())
    {
        TokenHash = InvitationToken.Hash(Token),
        State = CxInvitationState.Sent,
        ExpiresOn = FunctionsApp.Now.UtcDateTime.AddDays(10),
    };

    /// <summary>Makes the second question the why of a rating of an attribute.</summary>
    public SurveyRows WithAttribute()
    {
        (Score.Type, Score.Required, Score.TextDa) = (CxQuestionType.Attribute, false, "Hvor professionelle var vi?");
        (Why.FollowsId, Why.TextDa) = (Score.ToEntityReference(), "Hvad gav dig den følelse?");
        return this;
    }

    public MemoryCrm Crm()
    {
        Score.SurveyId = Why.SurveyId = Invitation.SurveyId = Survey.ToEntityReference();
        Invitation.ContactId = Customer.ToEntityReference();
        var crm = new MemoryCrm { Answer = _ => Recorded() };
        crm.Add(Survey, Score, Why, Invitation, Customer);
        return crm;
    }

    public static OrganizationResponse Recorded() => new() { ["Created"] = true, ["Matched"] = "invitation" };
}
