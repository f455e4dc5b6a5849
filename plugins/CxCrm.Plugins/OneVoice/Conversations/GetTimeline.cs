using System;
using System.Linq;
using CxCrm.Domain.OneVoice;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>One timeline over all channels: e-mails, calls, letters, meetings, tasks and answers to surveys, as far as the caller may see them, in an order that does not depend on who reads.</summary>
[CustomApi("cx_GetTimeline", Binding.Global, Kind.Action, Privilege = "prvReadcx_Feedback", CallBudget = 1 + TimelinePage.CallBudget, MaxBytes = 1000,
    Description = "What happened between a contact and us in all channels, latest first, as one JSON document.")]
public sealed class GetTimeline : Api<GetTimelineRequest, GetTimelineResponse>
{
    private const int Usual = 50;
    private const int Most = 200;

    protected override GetTimelineResponse Run(ApiCall<GetTimelineRequest> call)
    {
        var request = call.Request;
        var top = request.Top ?? Usual;
        if (top is < 1 or > Most)
            throw new UserFault(ErrorCode.TopOutOfRange, nameof(request.Top), 1, Most);
        var last = Last(request);
        SeenContact.Demand(call, request.Contact.Id);
        var rows = new TimelineRows(call.Service, request.Contact, request.ConversationId);
        var entries = new TimelinePage(rows, top).Read(request.Before, last);
        return new GetTimelineResponse { TimelineJson = Json.Of(new Timeline { Entries = [.. entries.Take(top)], More = entries.Count > top }) };
    }

    private static TimelinePlace? Last(GetTimelineRequest request)
    {
        if (request.After is not { } after)
            return null;
        return request.Before is { } moment && Guid.TryParse(after, out var id) ? new(moment, id) : throw new UserFault(ErrorCode.PageNotReadable);
    }
}
