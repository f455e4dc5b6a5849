using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>The surveys of the demo company: after contact, after delivery, and of the relation as a whole.</summary>
internal static class Surveys
{
    /// <summary>The tool that asks.</summary>
    public const string Tool = "formbricks";

    public static readonly DemoSurvey Contact = new(
        DemoProgram.Id(40), "After contact with customer service", "demo-contact", DemoProgram.Support,
        [Recommend(50), Satisfied(51, "our help", "vores hjælp", "vår hjälp"), Easy(52), Why(53)]);

    public static readonly DemoSurvey Delivery = new(
        DemoProgram.Id(41), "After delivery", "demo-delivery", DemoProgram.Delivery,
        [Satisfied(54, "the delivery", "leveringen", "leveransen"), Recommend(55), Why(56)]);

    public static readonly DemoSurvey Relation = new(DemoProgram.Id(42), "Being a customer", "demo-relation", DemoProgram.Account, [Recommend(57), BuyAgain(58), Why(59)]);

    public static readonly IReadOnlyList<DemoSurvey> All = [Contact, Delivery, Relation];

    /// <summary>Writes those that are missing: as drafts with their questions, then active.</summary>
    public static void Write(DemoRows rows)
    {
        var purpose = rows.Named(CxPurpose.LogicalName, "serviceSurvey", CxPurpose.Columns.Code);
        ImpactChecks.Write(rows, purpose);
        foreach (var survey in All)
        {
            rows.CreateOnce(Row(survey, purpose));
            foreach (var (question, place) in survey.Questions.Select((question, place) => (question, place)))
                rows.CreateOnce(Row(survey, question, place + 1));
            rows.Service.Update(new CxSurvey(survey.Id) { State = CxSurveyState.Active });
        }
    }

    private static CxSurvey Row(DemoSurvey survey, EntityReference purpose) => new(survey.Id)
    {
        Name = survey.Name,
        ProgramId = DemoProgram.Reference,
        PurposeId = purpose,
        AssessmentId = ImpactChecks.OfSurveys,
        TouchpointId = new EntityReference(CxTouchpoint.LogicalName, survey.Touchpoint),
        Kind = survey == Relation ? CxSurveyKind.Relational : CxSurveyKind.Transactional,
        Channel = CxChannel.Email,
        Languages = DemoProgram.AllLanguages,
        NeutralCheck = CxSurveyNeutralCheck.Neutral,
        IntroEn = "Four short questions, one minute. Your answer is read by people.",
        IntroDa = "Fire korte spørgsmål, et minut. Dit svar bliver læst af mennesker.",
        IntroSv = "Fyra korta frågor, en minut. Ditt svar läses av människor.",
        ThanksEn = "Thank you. If something went wrong, we will call you.",
        ThanksDa = "Tak. Gik noget galt, ringer vi til dig.",
        ThanksSv = "Tack. Gick något fel ringer vi dig.",
        SeenBy = "Those who served you, and those who improve our service",
        ExternalSystem = Tool,
        ExternalSurveyId = survey.Code,
        OwnerId = new EntityReference(SystemUser.LogicalName, Staff.ProgramOwner),
    };

    private static CxQuestion Row(DemoSurvey survey, DemoQuestion question, int order) => new(question.Id)
    {
        Name = question.English,
        SurveyId = new EntityReference(CxSurvey.LogicalName, survey.Id),
        Order = order,
        Type = question.Type,
        TextEn = question.English,
        TextDa = question.Danish,
        TextSv = question.Swedish,
        ExternalId = question.Code,
        OwnerId = new EntityReference(SystemUser.LogicalName, Staff.ProgramOwner),
    };

    private static DemoQuestion Recommend(int id) => new(
        DemoProgram.Id(id), CxQuestionType.Nps, "recommend", "How likely are you to recommend Nordlys to others?", "Hvor sandsynligt er det, at du vil anbefale Nordlys til andre?",
        "Hur troligt är det att du rekommenderar Nordlys till andra?");

    private static DemoQuestion Satisfied(int id, string en, string da, string sv) => new(
        DemoProgram.Id(id), CxQuestionType.Csat, "satisfied", $"How satisfied are you with {en}?", $"Hvor tilfreds er du med {da}?", $"Hur nöjd är du med {sv}?");

    private static DemoQuestion Easy(int id) => new(
        DemoProgram.Id(id), CxQuestionType.Ces, "easy", "Nordlys made it easy for me to get help", "Nordlys gjorde det nemt for mig at få hjælp", "Nordlys gjorde det lätt för mig att få hjälp");

    private static DemoQuestion BuyAgain(int id) => new(
        DemoProgram.Id(id), CxQuestionType.Lba, "buyagain", "How likely are you to buy from us again?", "Hvor sandsynligt er det, at du køber hos os igen?", "Hur troligt är det att du köper av oss igen?");

    private static DemoQuestion Why(int id) => new(
        DemoProgram.Id(id), CxQuestionType.OwnWords, "why", "What is the most important reason for your answer?", "Hvad er den vigtigste grund til dit svar?", "Vilken är den viktigaste anledningen till ditt svar?");
}
