using System;
using System.Net;
using System.Security.Cryptography;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>Sends one invitation by e-mail in the customer's language. The token stands in the e-mail alone; the invitation keeps its hash.</summary>
internal sealed class InvitationMail(PluginCall call, CxSurvey survey, SurveyGate gate)
{
    private const string AddressSetting = "cx_PublicAddress";
    private const int DefaultValidDays = 30;

    /// <summary>Three calls: the e-mail, sending it, and the invitation that names it. All of it stands or falls together.</summary>
    public void Send(CxInvitation invitation, InvitedContact contact)
    {
        var token = NewToken();
        invitation.TokenHash = InvitationToken.Hash(token);
        invitation.State = CxInvitationState.Sent;
        invitation.SentOn = call.Now;
        invitation.ExpiresOn = call.Now.AddDays(survey.ValidDays ?? DefaultValidDays);
        var outcome = gate.Send(contact, invitation.IsRecoveryReask == true, Mail(contact.Contact, token, invitation.LookReason));
        invitation.EmailId = outcome.Email ?? throw new UserFault(ErrorCode.MessageRefused, outcome.Reason, outcome.Verdict.Rule.Source);
        invitation.Id = call.System.Create(invitation);
    }

    private OwnMessage Mail(Contact contact, string token, string? lookReason)
    {
        var language = ContactLanguage.Of(contact);
        var body = TextCatalog.Text(language, TextKey.InvitationBody, contact.FullName ?? "", Intro(language), call.Settings.Text(AddressSetting) + "/s/" + token);
        return new()
        {
            Subject = TextCatalog.Text(language, TextKey.InvitationSubject, survey.Name ?? ""),
            Body = WebUtility.HtmlEncode(body).Replace("\n", "<br>"),
            Language = language,
            LookReason = lookReason,
        };
    }

    private string Intro(int language) => (language switch
    {
        Language.Danish => survey.IntroDa,
        Language.Swedish => survey.IntroSv,
        _ => survey.IntroEn,
    }) ?? "";

    private static string NewToken()
    {
        var random = new byte[InvitationToken.Bytes];
        using var generator = RandomNumberGenerator.Create();
        generator.GetBytes(random);
        return InvitationToken.From(random);
    }
}
