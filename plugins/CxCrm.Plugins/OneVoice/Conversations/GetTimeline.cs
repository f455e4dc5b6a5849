using System.Linq;
using CxCrm.Domain.OneVoice;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>One timeline over all channels: e-mails, calls, letters, meetings, tasks and answers to surveys, as far as the caller may see them, in an order that does not depend on who reads.</summary>
[CustomApi("cx_GetTimeline", Binding.Global, Kind.Action, Privilege = "prvReadcx_Feedback", CallBudget = 4, MaxBytes = 1000,
    Description = "What happened between a contact and us in all channels, latest first, as one JSON document.")]
public sealed class GetTimeline : Api<GetTimelineRequest, GetTimelineResponse>
{
    private const int Usual = 50;
    private const int Most = 200;

    protected override GetTimelineResponse Run(ApiCall<GetTimelineRequest> call)
    {
        var top = call.Request.Top ?? Usual;
        if (top is < 1 or > Most)
            throw new UserFault(ErrorCode.TopOutOfRange, nameof(call.Request.Top), 1, Most);
        SeenContact.Demand(call, call.Request.Contact.Id);
        var entries = new TimelineRows(call.Service, call.Request.Contact, call.Request.Before, Most + 1).Read()
            .Where(entry => call.Request.ConversationId is not { } conversation || entry.Conversation == conversation)
            .OrderBy(entry => entry.Place, new TimelineOrder())
            .ToList();
        return new GetTimelineResponse { TimelineJson = Json.Of(new Timeline { Entries = [.. entries.Take(top)], More = entries.Count > top }) };
    }
}
