using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Purpose limitation (GDPR Art. 5(1)(b)) where data leave their row: a segment or an export names its purpose, and whoever may not be contacted for it may not be in it either, by
/// the same gate. The answer tells whom to leave out, and the use is logged with what was refused; a fault would take the log back with it.
/// </summary>
[CustomApi("cx_CheckPurposeUse", Binding.Global, Kind.Action, Privilege = "prvReadcx_Purpose", CallBudget = 1 + PurposeUseCheck.CallBudget, MaxBytes = 32_768,
    Description = "May the data of these contacts be used in a segment or export for this purpose? Logged, with what was refused.")]
public sealed class CheckPurposeUse : Api<CheckPurposeUseRequest, CheckPurposeUseResponse>
{
    protected override CheckPurposeUseResponse Run(ApiCall<CheckPurposeUseRequest> call)
    {
        var request = call.Request;
        var use = UseOf(request.Use);
        var channel = ChannelCode.Parse(request.Channel);
        var ids = ContactList.Parse(request.ContactsJson);
        RefuseHidden(call, ids);
        var verdicts = PurposeUseCheck.Judge(call, request.Purpose, channel, use, ids);
        return new()
        {
            Allowed = verdicts.Count(verdict => verdict.Allowed),
            Refused = verdicts.Count(verdict => !verdict.Allowed),
            ResultJson = Json.Of(new PurposeUseVerdicts { Contacts = [.. verdicts] }),
        };
    }

    private static CxPurposeUseUse UseOf(string use) => use switch
    {
        "segment" => CxPurposeUseUse.Segment,
        "export" => CxPurposeUseUse.Export,
        _ => throw new UserFault(ErrorCode.ValueUnknown, "Use", use, "segment, export"),
    };

    // Nobody asks about people who are hidden from them.
    private static void RefuseHidden(PluginCall call, IReadOnlyCollection<Guid> ids)
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Contact.Columns.Id) };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.In, [.. ids.Cast<object>()]);
        if (call.Service.RetrieveMultiple(query).Entities.Count < ids.Count) throw new UserFault(ErrorCode.ContactNotFound);
    }
}
