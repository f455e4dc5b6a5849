using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Voice;

/// <summary>Tells who would be invited to a survey now and who not, and why; nothing is written.</summary>
[CustomApi("cx_PreviewInvitations", Binding.Global, Kind.Action, Privilege = "prvCreatecx_Invitation", CallBudget = 10,
    Description = "Who of up to 25 contacts would be invited to a survey now, and who not, with the rule. Nothing is sent or recorded.")]
public sealed class PreviewInvitations : Api<PreviewInvitationsRequest, PreviewInvitationsResponse>
{
    protected override PreviewInvitationsResponse Run(ApiCall<PreviewInvitationsRequest> call)
    {
        var ids = InvitationList.Parse(call.Request.ContactsJson);
        var survey = Inviting.Survey(call.System, call.Request.Survey!);
        var contacts = InvitedContact.Read(call, call.Service, ids, recovery: null);
        if (contacts.Count < ids.Count)
            throw new UserFault(ErrorCode.ContactNotFound);
        var outcomes = new Inviting(call, survey, InvitationCause.Chosen).Preview(contacts);
        return new PreviewInvitationsResponse
        {
            Invitable = outcomes.Count(outcome => outcome.Sent),
            Excluded = outcomes.Count(outcome => !outcome.Sent),
            ResultJson = Json.Of(new InvitationOutcomes { Invitations = outcomes }),
        };
    }
}
