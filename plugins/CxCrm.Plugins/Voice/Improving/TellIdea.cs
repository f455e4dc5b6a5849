using System.Linq;
using System.Net;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Improving;

/// <summary>
/// Tells a customer what becomes of an idea: thanks, then each new state. The message passes the gate; what is kept back stands on the idea with the reason. It is
/// an answer to what the customer wrote, so it is correspondence.
/// </summary>
[Step(Message.Create, CxIdea.LogicalName, Stage.PreOperation, Mode.Sync, Why = "who gives an idea is thanked, and both or neither are written")]
[Step(Message.Update, CxIdea.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_state"], Why = "who gave an idea is told what becomes of it")]
[PreImage("before", "cx_name", "cx_contactid", "cx_state", "cx_declinereason")]
[CallBudget(8)]
public sealed class TellIdea : Step<CxIdea>
{
    protected override void Run(StepCall<CxIdea> call)
    {
        var idea = call.Merged;
        var state = idea.State ?? CxIdeaState.Received;
        if (call.Context.PreEntityImages.Contains("before") && call.Before.State == state)
            return;
        if (state == CxIdeaState.Declined && string.IsNullOrWhiteSpace(idea.DeclineReason))
            throw new UserFault(ErrorCode.IdeaNeedsReason);
        if (idea.ContactId is null)
            return;
        var outcome = OwnSending.Send(call, Telling(call, idea, state));
        call.Target.NotTold = outcome.Sent ? null : FollowUpTask.Cut(outcome.Reason, 500);
        if (outcome.Sent)
            Stamp(call, state);
    }

    private static void Stamp(StepCall<CxIdea> call, CxIdeaState state)
    {
        switch (state)
        {
            case CxIdeaState.Received:
                call.Target.ThankedOn = call.Now;
                break;
            case CxIdeaState.Done or CxIdeaState.Declined:
                call.Target.ResultToldOn = call.Now;
                break;
            default:
                call.Target.StatusToldOn = call.Now;
                break;
        }
    }

    private static OwnMessage Telling(StepCall<CxIdea> call, CxIdea idea, CxIdeaState state)
    {
        var contact = ReadContact(call, idea);
        var language = ContactLanguage.Of(contact);
        var text = TextCatalog.Text(language, KeyOf(state), contact.FirstName ?? "", idea.Name ?? "", idea.DeclineReason ?? "");
        return new OwnMessage
        {
            ContactId = idea.ContactId!.Id,
            Kind = CxMessageKind.Correspondence,
            Subject = TextCatalog.Text(language, TextKey.IdeaSubject, idea.Name ?? ""),
            Body = "<p>" + WebUtility.HtmlEncode(text).Replace("\n\n", "</p><p>") + "</p>",
            Language = language,
        };
    }

    private static Contact ReadContact(StepCall<CxIdea> call, CxIdea idea)
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Contact.Columns.FirstName, Contact.Columns.Language), TopCount = 1 };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.Equal, idea.ContactId!.Id);
        return call.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<Contact>() ?? throw new UserFault(ErrorCode.ContactNotFound);
    }

    private static string KeyOf(CxIdeaState state) => state switch
    {
        CxIdeaState.Considered => TextKey.IdeaConsidered,
        CxIdeaState.Planned => TextKey.IdeaPlanned,
        CxIdeaState.Done => TextKey.IdeaDone,
        CxIdeaState.Declined => TextKey.IdeaDeclined,
        _ => TextKey.IdeaThanks,
    };
}
