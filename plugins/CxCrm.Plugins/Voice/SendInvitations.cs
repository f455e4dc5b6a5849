using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Voice.Pulse;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Voice;

/// <summary>Asks contacts by e-mail to answer a survey; see <see cref="Inviting"/>.</summary>
[CustomApi("cx_SendInvitations", Binding.Global, Kind.Action, Privilege = "prvCreatecx_Invitation", CallBudget = 120,
    Description = "Invites up to 25 contacts to a survey, through the message gate and the quiet period; whoever is not asked is recorded with the reason.")]
public sealed class SendInvitations : Api<SendInvitationsRequest, SendInvitationsResponse>
{
    private const int LongestReason = 500;

    protected override SendInvitationsResponse Run(ApiCall<SendInvitationsRequest> call)
    {
        if (call.Request.LookReason?.Length > LongestReason)
            throw new UserFault(ErrorCode.ValueTooLong, nameof(call.Request.LookReason), LongestReason);
        var ids = InvitationList.Parse(call.Request.ContactsJson);
        var pulse = PulseEvent.Named(call.Request.EventId, call.Request.EventOn, call.Now);
        var survey = Inviting.Survey(call.System, call.Request.Survey!);
        var contacts = InvitedContact.Take(call, call.Service, ids, call.Request.AfterRecovery);
        if (contacts.Count < ids.Count)
            throw new UserFault(ErrorCode.ContactNotFound);
        var outcomes = new Inviting(call, survey, new InvitationCause(call.Request.AfterRecovery, pulse), call.Request.LookReason).Invite(contacts);
        return new SendInvitationsResponse
        {
            Sent = outcomes.Count(outcome => outcome.Sent),
            NotSent = outcomes.Count(outcome => !outcome.Sent),
            ResultJson = Json.Of(new InvitationOutcomes { Invitations = outcomes }),
        };
    }
}
