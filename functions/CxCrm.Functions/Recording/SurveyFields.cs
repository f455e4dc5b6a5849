using System.Globalization;
using CxCrm.Domain.Voice;
using CxCrm.Functions.Crm;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice;
using Microsoft.PowerPlatform.Dataverse.Client;

namespace CxCrm.Functions.Recording;

/// <summary>Which fields of a tool's survey are questions of ours: those whose id stands on a question (cx_ExternalId).</summary>
public sealed class SurveyFields
{
    private readonly IReadOnlyList<SurveyQuestion> questions;

    private SurveyFields(IReadOnlyList<SurveyQuestion> questions) => this.questions = questions;

    /// <summary>The questions of the survey with this id in this tool; nothing when there is no such survey. Two calls.</summary>
    public static async Task<SurveyFields?> ReadAsync(IOrganizationServiceAsync2 crm, string tool, string survey, CancellationToken cancellation)
    {
        var known = await crm.FirstAsync<CxSurvey>(
            Queries.Where(CxSurvey.LogicalName, [CxSurvey.Columns.Id], (CxSurvey.Columns.ExternalSystem, tool), (CxSurvey.Columns.ExternalSurveyId, survey)), cancellation);
        if (known == null)
            return null;
        var rows = await crm.RowsAsync<CxQuestion>(Queries.Where(CxQuestion.LogicalName, QuestionRow.Columns, (CxQuestion.Columns.SurveyId, known.Id)), cancellation);
        return new SurveyFields([.. rows.Select(QuestionRow.ToDomain)]);
    }

    /// <summary>The answers to our questions; other fields of the tool are left out, so that nothing is kept that nobody asked for.</summary>
    public IReadOnlyList<GivenAnswer> AnswersOf(Delivery delivery) =>
        [.. delivery.Answers.Select(answer => (Answer: answer, Question: QuestionOf(answer.Field))).Where(x => x.Question != null).Select(x => Given(x.Question!, x.Answer))];

    private SurveyQuestion? QuestionOf(string field) => questions.FirstOrDefault(question => field.Equals(question.Code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Tools send a rating as a number or as its digits, and a text field's digits as a number: the question's type decides.</summary>
    private static GivenAnswer Given(SurveyQuestion question, DeliveredAnswer answer)
    {
        var name = question.Id.ToString("D", CultureInfo.InvariantCulture);
        if (question.Scale is null)
            return new GivenAnswer(name, null, answer.Text ?? answer.Number?.ToString(CultureInfo.InvariantCulture));
        return decimal.TryParse(answer.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var digits)
            ? new GivenAnswer(name, digits, null)
            : new GivenAnswer(name, answer.Number, answer.Text);
    }
}
