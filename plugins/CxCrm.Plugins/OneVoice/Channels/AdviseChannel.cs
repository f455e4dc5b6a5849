using System;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Channels;

/// <summary>Advises by which channel to reach a customer: by their value, how grave the matter is, what they prefer when, and what is allowed.</summary>
[CustomApi("cx_AdviseChannel", Binding.Global, Kind.Action, Privilege = "prvReadcx_Feedback", CallBudget = 3, MaxBytes = 1000,
    Description = "The channel by which to reach a contact about a matter of this severity, with the reason.")]
public sealed class AdviseChannel : Api<AdviseChannelRequest, AdviseChannelResponse>
{
    private static readonly string[] Severities = ["low", "medium", "high", "critical"];

    protected override AdviseChannelResponse Run(ApiCall<AdviseChannelRequest> call)
    {
        var place = Array.IndexOf(Severities, call.Request.Severity);
        if (place < 0)
            throw new UserFault(ErrorCode.ValueUnknown, nameof(call.Request.Severity), call.Request.Severity, string.Join(", ", Severities));
        var row = Find(call);
        var advising = new ChannelAdvising(call, row, GateKeeper.Purposes(call.System, [GatePerson.OfRow(row)]));
        var advice = advising.Advise(CxSeverity.Low + place);
        return new AdviseChannelResponse { Channel = advice.Channel, Reason = GetCustomerPanel.Code(advice.Reason), Text = advising.Text(advice) };
    }

    private static Entity Find(ApiCall<AdviseChannelRequest> call)
    {
        var query = GatePerson.ContactQuery();
        ChannelAdvising.AddColumns(query);
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.Equal, call.Request.Contact.Id);
        return call.Service.RetrieveMultiple(query).Entities.FirstOrDefault() ?? throw new UserFault(ErrorCode.ContactNotFound);
    }
}
