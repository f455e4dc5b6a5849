using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Toolbox;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Maturity;

/// <summary>The maturity models of a program: gap per competence, the largest named, and the history.</summary>
[CustomApi("cx_GetMaturity", Binding.Global, Kind.Action, Privilege = "prvReadcx_MaturityAssessment", CallBudget = 2, MaxBytes = 1000,
    Description = "The self-tests of a program with gaps, the largest gap and the history.")]
public sealed class GetMaturity : Api<GetMaturityRequest, GetMaturityResponse>
{
    private const int MostAssessments = 100;

    protected override GetMaturityResponse Run(ApiCall<GetMaturityRequest> call)
    {
        var assessments = Assessments(call.Service, call.Request.Program);
        var answers = Answers(call.Service, assessments).ToLookup(answer => answer.AssessmentId!.Id);
        var models = assessments.GroupBy(assessment => assessment.Model).OrderBy(model => model.Key).Select(model => Result(model.ToList(), answers));
        return new GetMaturityResponse { MaturityJson = Json.Of(new MaturityDocument { Models = models.ToList() }) };
    }

    private static List<CxMaturityAssessment> Assessments(IOrganizationService service, EntityReference program)
    {
        var query = new QueryExpression(CxMaturityAssessment.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxMaturityAssessment.Columns.Model, CxMaturityAssessment.Columns.AssessedOn, CxMaturityAssessment.Columns.Gap, CxMaturityAssessment.Columns.LargestGapId,
                CxMaturityAssessment.Columns.StaffShare, CxMaturityAssessment.Columns.CustomerShare),
            TopCount = MostAssessments,
        };
        query.Criteria.AddCondition(CxMaturityAssessment.Columns.ProgramId, ConditionOperator.Equal, program.Id);
        query.AddOrder(CxMaturityAssessment.Columns.AssessedOn, OrderType.Descending);
        query.AddOrder(CxMaturityAssessment.Columns.CreatedOn, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxMaturityAssessment>()).ToList();
    }

    /// <summary>In the order of the model: a query sorts a choice by its label.</summary>
    private static IEnumerable<CxMaturityAnswer> Answers(IOrganizationService service, List<CxMaturityAssessment> assessments)
    {
        if (assessments.Count == 0)
            return [];
        var query = new QueryExpression(CxMaturityAnswer.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxMaturityAnswer.Columns.AssessmentId, CxMaturityAnswer.Columns.ItemColumn, CxMaturityAnswer.Columns.Name, CxMaturityAnswer.Columns.Now,
                CxMaturityAnswer.Columns.Wanted, CxMaturityAnswer.Columns.Gap),
        };
        query.Criteria.AddCondition(CxMaturityAnswer.Columns.AssessmentId, ConditionOperator.In, assessments.Select(row => (object)row.Id).ToArray());
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxMaturityAnswer>()).OrderBy(answer => answer.ItemColumn);
    }

    private static MaturityModelResult Result(List<CxMaturityAssessment> newestFirst, ILookup<System.Guid, CxMaturityAnswer> answers)
    {
        var latest = newestFirst[0];
        return new MaturityModelResult
        {
            Model = Codes.Of(latest.Model) ?? "",
            AssessedOn = Codes.Day(latest.AssessedOn),
            Gap = latest.Gap,
            Largest = answers[latest.Id].FirstOrDefault(answer => answer.Id == latest.LargestGapId?.Id)?.Name,
            StaffShare = latest.StaffShare,
            CustomerShare = latest.CustomerShare,
            Items = answers[latest.Id].Select(ItemOf).ToList(),
            History = newestFirst.Select(row => PointOf(row, answers[row.Id])).ToList(),
        };
    }

    private static MaturityItem ItemOf(CxMaturityAnswer answer) =>
        new() { Code = Codes.Of(answer.ItemColumn) ?? "", Name = answer.Name ?? "", Now = answer.Now, Wanted = answer.Wanted, Gap = answer.Gap };

    private static MaturityPoint PointOf(CxMaturityAssessment row, IEnumerable<CxMaturityAnswer> answers)
    {
        var levels = answers.Select(answer => answer.Now).OfType<int>().ToList();
        return new MaturityPoint { AssessedOn = Codes.Day(row.AssessedOn) ?? "", Gap = row.Gap, MeanNow = levels.Count == 0 ? null : levels.Average() };
    }
}
