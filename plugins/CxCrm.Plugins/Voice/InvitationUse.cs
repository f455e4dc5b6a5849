using System;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice;

/// <summary>An invitation is good for one answer, to its own survey, until it expires.</summary>
internal static class InvitationUse
{
    /// <exception cref="UserFault">Used, another survey's, expired, or never sent.</exception>
    public static void Check(CxInvitation invitation, EntityReference? survey, DateTime now)
    {
        if (survey is not null && invitation.SurveyId?.Id != survey.Id)
            throw new UserFault(ErrorCode.InvitationOfOtherSurvey);
        switch (invitation.State)
        {
            case CxInvitationState.Answered:
                throw new UserFault(ErrorCode.InvitationUsed);
            case CxInvitationState.Refused or CxInvitationState.Failed:
                throw new UserFault(ErrorCode.InvitationNotFound);
        }

        if (invitation.State == CxInvitationState.Expired || now > invitation.ExpiresOn)
            throw new UserFault(ErrorCode.InvitationExpired);
    }

    /// <summary>Takes the invitation; one call. Without the person nothing on it tells when it was answered.</summary>
    public static void Take(IOrganizationService service, Customer customer, DateTime answeredOn)
    {
        if (customer.Invitation is not { } invitation)
            return;
        var used = new CxInvitation(invitation.Id) { State = CxInvitationState.Answered };
        if (customer.Contact is not null)
            used.AnsweredOn = answeredOn;
        service.Update(used);
    }
}
