using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>Asks the gate without sending anything. The quiet period is known to invitations only and not asked here.</summary>
[CustomApi("cx_CheckMessage", Binding.Global, Kind.Action, Privilege = "prvReadcx_Consent", CallBudget = 4, MaxBytes = 1000,
    Description = "May this message be sent to this person? Verdict with rule and source of law.")]
public sealed class CheckMessage : Api<CheckMessageRequest, CheckMessageResponse>
{
    protected override CheckMessageResponse Run(ApiCall<CheckMessageRequest> call)
    {
        var request = call.Request;
        var people = GateKeeper.People(call.System, [request.Recipient]);
        if (people.Count == 0) throw new UserFault(ErrorCode.ContactNotFound);
        var purposes = GateKeeper.Purposes(call.System, people);
        var purpose = purposes.ByCode(request.Purpose);
        var message = new OutgoingMessage
        {
            PurposeId = purpose.Id,
            Channel = ChannelCode.Parse(request.Channel),
            Promotes = request.Promotes,
            RefusalOffered = request.OffersRefusal,
            AboutRecentPurchase = request.AboutRecentPurchase,
        };
        var verdict = MessageGate.Check(GateKeeper.Facts(call, message, purpose, purposes, people.Single()));
        return new()
        {
            Verdict = verdict.Answer.ToString().ToLowerInvariant(),
            Rule = verdict.Rule.Code,
            Source = verdict.Rule.Source,
            Text = TextCatalog.Text(call.Language, verdict.Rule.TextKey),
        };
    }
}
