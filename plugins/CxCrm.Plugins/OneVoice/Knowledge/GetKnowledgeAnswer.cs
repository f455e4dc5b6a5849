using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Knowledge;

/// <summary>The one text of a knowledge answer, whatever channel serves it. An answer that was taken out of use is not served any more.</summary>
[CustomApi("cx_GetKnowledgeAnswer", Binding.Global, Kind.Action, Privilege = "prvReadcx_KnowledgeAnswer", CallBudget = 3, MaxBytes = 1000,
    Description = "A knowledge answer by its code, with the same text for every channel.")]
public sealed class GetKnowledgeAnswer : Api<GetKnowledgeAnswerRequest, GetKnowledgeAnswerResponse>
{
    protected override GetKnowledgeAnswerResponse Run(ApiCall<GetKnowledgeAnswerRequest> call)
    {
        var answer = Find(call);
        var texts = new Dictionary<int, string?> { [Language.English] = answer.TextEn, [Language.Danish] = answer.TextDa, [Language.Swedish] = answer.TextSv };
        var wanted = call.Request.Language ?? (call.Request.Contact is null ? call.Language : LanguageOf(call));
        var spoken = new[] { Language.Spoken(wanted) }.Concat(texts.Keys).FirstOrDefault(language => !string.IsNullOrWhiteSpace(texts[language]));
        return new GetKnowledgeAnswerResponse
        {
            Answer = answer.ToEntityReference(),
            Code = answer.Code ?? "",
            Question = answer.Name ?? "",
            Text = spoken == 0 ? "" : texts[spoken]!,
            TextLanguage = spoken == 0 ? Language.English : spoken,
            ChangedOn = answer.ModifiedOn!.Value,
        };
    }

    private static CxKnowledgeAnswer Find(ApiCall<GetKnowledgeAnswerRequest> call)
    {
        var query = new QueryExpression(CxKnowledgeAnswer.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxKnowledgeAnswer.Columns.Code, CxKnowledgeAnswer.Columns.Name, CxKnowledgeAnswer.Columns.TextEn, CxKnowledgeAnswer.Columns.TextDa, CxKnowledgeAnswer.Columns.TextSv,
                CxKnowledgeAnswer.Columns.ModifiedOn),
            TopCount = 1,
        };
        query.Criteria.AddCondition(CxKnowledgeAnswer.Columns.Code, ConditionOperator.Equal, call.Request.Code.Trim());
        query.Criteria.AddCondition(CxKnowledgeAnswer.Columns.StateCode, ConditionOperator.Equal, 0);
        return call.Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxKnowledgeAnswer>() ?? throw new UserFault(ErrorCode.KnowledgeAnswerNotFound, call.Request.Code);
    }

    private static int LanguageOf(ApiCall<GetKnowledgeAnswerRequest> call)
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Contact.Columns.Language) };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.Equal, call.Request.Contact!.Id);
        var contact = call.Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<Contact>() ?? throw new UserFault(ErrorCode.ContactNotFound);
        return ContactLanguage.Of(contact);
    }
}
