using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>Sends one e-mail to one contact, when the gate allows it.</summary>
[CustomApi("cx_SendMessage", Binding.Global, Kind.Action, Privilege = "prvReadcx_Consent", CallBudget = 6,
    Description = "Sends a message to a contact through the message gate; what the gate keeps back comes with rule and source of law.")]
public sealed class SendMessage : Api<SendMessageRequest, SendMessageResponse>
{
    private const int LongestSubject = 800;
    private const int LongestReason = 500;

    protected override SendMessageResponse Run(ApiCall<SendMessageRequest> call)
    {
        var request = call.Request;
        if (ChannelCode.Parse(request.Channel) != CxChannel.Email) throw new UserFault(ErrorCode.ValueUnknown, "Channel", request.Channel, ChannelCode.Of(CxChannel.Email));
        if (request.Subject.Length > LongestSubject) throw new UserFault(ErrorCode.ValueTooLong, nameof(request.Subject), LongestSubject);
        if (request.LookReason?.Length > LongestReason) throw new UserFault(ErrorCode.ValueTooLong, nameof(request.LookReason), LongestReason);
        var outcome = OwnSending.Send(call, new()
        {
            ContactId = request.Contact.Id,
            Purpose = request.Purpose,
            Kind = request.Kind is { } code ? MessageKindCode.Parse(code) : null,
            Subject = request.Subject,
            Body = request.Body,
            Regarding = request.Regarding,
            Language = request.Language,
            Promotes = request.Promotes,
            AboutRecentPurchase = request.AboutRecentPurchase,
            LookReason = request.LookReason,
            Track = request.Track,
        });
        return new()
        {
            Sent = outcome.Sent,
            Email = outcome.Email,
            Verdict = outcome.Verdict.Answer.ToString().ToLowerInvariant(),
            Rule = outcome.Verdict.Rule.Code,
            Source = outcome.Verdict.Rule.Source,
            Reason = outcome.Reason,
        };
    }
}
