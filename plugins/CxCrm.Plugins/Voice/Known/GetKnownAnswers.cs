using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Voice.Known;

/// <summary>
/// What an invited customer need not be asked, because it is known: the questions on facts that the CRM holds and may use for the survey. The page leaves them out and hands the facts in
/// with the answers. Of a restricted or erased person nothing is known.
/// </summary>
[CustomApi("cx_GetKnownAnswers", Binding.Global, Kind.Action, Privilege = "prvReadcx_Invitation", CallBudget = 5, MaxBytes = 1000,
    Description = "The questions of an invitation's survey that known facts answer, with the answers: only facts whose purpose allows it.")]
public sealed class GetKnownAnswers : Api<GetKnownAnswersRequest, GetKnownAnswersResponse>
{
    protected override GetKnownAnswersResponse Run(ApiCall<GetKnownAnswersRequest> call)
    {
        var asked = AskedCustomer.ByToken(call.System, call.Request.InvitationToken) ?? throw new UserFault(ErrorCode.InvitationNotFound);
        InvitationUse.Check(asked.Invitation, survey: null, call.Now);
        var answers = asked.MayBeUsed ? Known(call, asked) : [];
        return new GetKnownAnswersResponse { AnswersJson = Json.Of(new KnownAnswers { Answers = answers }) };
    }

    private static KnownAnswer[] Known(PluginCall call, AskedCustomer asked)
    {
        var questions = asked.QuestionsOnFacts(call.System);
        if (questions.Count == 0)
            return [];
        var purposes = FactPurposes.Read(call.System);
        var consented = FactPurposes.Consented(call.System, asked.Contact!.Id);
        return
        [
            .. from question in questions
               let fact = FactColumn.Of(question.KnownFact!.Value)
               let value = asked.Contact!.GetAttributeValue<string>(fact)?.Trim()
               where !string.IsNullOrEmpty(value) && KnownFact.MayBeUsed(purposes.TryGetValue(fact, out var purpose) ? purpose : null, asked.SurveyPurpose, consented)
               select new KnownAnswer { Question = question.Order ?? 0, Text = value! },
        ];
    }
}
