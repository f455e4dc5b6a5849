using System;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice;

/// <summary>One feedback as a survey page or tool delivers it.</summary>
public sealed class RecordFeedbackRequest
{
    [In(Description = "The tool or device that took the answer, at most 50 characters; cxcrm for our own page.")]
    public string SourceSystem { get; set; } = "";

    [In(Description = "The answer's id there, at most 200 characters. The same source and id again records nothing.")]
    public string SourceId { get; set; } = "";

    [In(Optional = true, Table = Tables.Contact.LogicalName, Description = "The customer, when known. Else the invitation's token tells, else the e-mail address.")]
    public EntityReference? Contact { get; set; }

    [In(Optional = true, Description = "An address to find the customer by. Not stored. Two customers with one address: nobody is chosen.")]
    public string? ContactEmail { get; set; }

    [In(Optional = true, Table = CxSurvey.LogicalName, Description = "The survey. Else its code in the source, else the invitation's.")]
    public EntityReference? Survey { get; set; }

    [In(Optional = true, Description = "The survey's id in the source system.")]
    public string? SurveyCode { get; set; }

    [In(Optional = true, Description = "The token of the invitation's link, as the customer got it.")]
    public string? InvitationToken { get; set; }

    [In(Optional = true, Description = "When it was answered, UTC; now when empty.")]
    public DateTime? AnsweredOn { get; set; }

    [In(Optional = true, Description = "When what the answer is about took place, UTC; the invitation's when empty. The time until the answer shows is its freshness.")]
    public DateTime? EventOn { get; set; }

    [In(Optional = true, Description = "email, sms, phone, post, web, app, social, chat, inPerson or device.")]
    public string? Channel { get; set; }

    [In(Optional = true, Description = "The language it was answered in: 1033, 1030 or 1053. Faults are worded in it.")]
    public int? Language { get; set; }

    [In(Optional = true, Description = "The conversation the answer belongs to, as cx_ContinueConversation gave it; at most 100 characters. Not kept with an answer without name.")]
    public string? ConversationId { get; set; }

    [In(Optional = true, Description = "The customer answers without name: no person and no invitation is stored with the answers.")]
    public bool? Anonymous { get; set; }

    [In(Description = "The answers, version 1: {\"version\":1,\"answers\":[{\"question\":1,\"number\":9},{\"question\":\"why\",\"text\":\"...\"}]}.")]
    public string AnswersJson { get; set; } = "";
}
