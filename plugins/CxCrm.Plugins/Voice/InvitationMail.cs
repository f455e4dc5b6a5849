using System;
using System.Net;
using System.Security.Cryptography;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice;

/// <summary>Sends one invitation by e-mail in the customer's language. The token stands in the e-mail alone; the invitation keeps its hash.</summary>
internal sealed class InvitationMail(PluginCall call, CxSurvey survey)
{
    private const string AddressSetting = "cx_PublicAddress";
    private const int DefaultValidDays = 30;

    /// <summary>Three calls: the e-mail, the invitation that names it, and sending.</summary>
    public void Send(CxInvitation invitation, Contact contact)
    {
        var token = NewToken();
        invitation.TokenHash = InvitationToken.Hash(token);
        invitation.State = CxInvitationState.Sent;
        invitation.SentOn = call.Now;
        invitation.ExpiresOn = call.Now.AddDays(survey.ValidDays ?? DefaultValidDays);
        var email = call.Service.Create(Mail(contact, token));
        invitation.EmailId = new EntityReference(Email.LogicalName, email);
        invitation.Id = call.System.Create(invitation);
        call.Service.Execute(new OrganizationRequest("SendEmail") { ["EmailId"] = email, ["IssueSend"] = true, ["TrackingToken"] = "" });
    }

    private Email Mail(Contact contact, string token)
    {
        var language = ContactLanguage.Of(contact);
        var body = TextCatalog.Text(language, TextKey.InvitationBody, contact.FullName ?? "", Intro(language), call.Settings.Text(AddressSetting) + "/s/" + token);
        return new Email
        {
            Subject = TextCatalog.Text(language, TextKey.InvitationSubject, survey.Name ?? ""),
            Description = WebUtility.HtmlEncode(body).Replace("\n", "<br>"),
            From = Party(new EntityReference(SystemUser.LogicalName, call.Context.UserId)),
            To = Party(contact.ToEntityReference()),
            DirectionCode = true,
            RegardingObjectId = contact.ToEntityReference(),
            PurposeId = survey.PurposeId,
        };
    }

    private string Intro(int language) => (language switch
    {
        Language.Danish => survey.IntroDa,
        Language.Swedish => survey.IntroSv,
        _ => survey.IntroEn,
    }) ?? "";

    private static EntityCollection Party(EntityReference member) =>
        new([new ActivityParty { PartyId = member }]) { EntityName = ActivityParty.LogicalName };

    private static string NewToken()
    {
        var random = new byte[InvitationToken.Bytes];
        using var generator = RandomNumberGenerator.Create();
        generator.GetBytes(random);
        return InvitationToken.From(random);
    }
}
