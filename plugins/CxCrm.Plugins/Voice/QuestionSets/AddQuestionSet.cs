using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.QuestionSets;

/// <summary>
/// Puts a ready set of questions into a survey that has none: the classic attributes of staff (professional, likeable, trustworthy) and the atmosphere, worded in three languages. They are
/// the survey's own from then on and may be changed like any other.
/// </summary>
[CustomApi("cx_AddQuestionSet", Binding.Global, Kind.Action, Privilege = "prvCreatecx_Question", CallBudget = 6, MaxBytes = 1000,
    Description = "Adds a ready set of four questions, worded in English, Danish and Swedish, to a survey that has no questions.")]
public sealed class AddQuestionSet : Api<AddQuestionSetRequest, AddQuestionSetResponse>
{
    protected override AddQuestionSetResponse Run(ApiCall<AddQuestionSetRequest> call)
    {
        if (!string.Equals(call.Request.Set ?? ReadySet.Attributes, ReadySet.Attributes, System.StringComparison.OrdinalIgnoreCase))
            throw new UserFault(ErrorCode.QuestionSetUnknown, call.Request.Set!, ReadySet.Attributes);
        var survey = call.Request.Survey!;
        if (HasQuestions(call.Service, survey))
            throw new UserFault(ErrorCode.QuestionSetNeedsEmptySurvey, SurveyRules.MostQuestions);
        var questions = ReadySet.QuestionsFor(survey, call.Language).ToList();
        foreach (var question in questions)
            call.Service.Create(question);
        return new AddQuestionSetResponse { Added = questions.Count };
    }

    private static bool HasQuestions(IOrganizationService service, EntityReference survey)
    {
        var query = new QueryExpression(CxQuestion.LogicalName) { ColumnSet = new ColumnSet(CxQuestion.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(CxQuestion.Columns.SurveyId, ConditionOperator.Equal, survey.Id);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }
}
