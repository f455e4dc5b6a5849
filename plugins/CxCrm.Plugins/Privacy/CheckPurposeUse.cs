using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy;
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
[CustomApi("cx_CheckPurposeUse", Binding.Global, Kind.Action, Privilege = "prvReadcx_Purpose", CallBudget = 6, MaxBytes = 32_768,
    Description = "May the data of these contacts be used in a segment or export for this purpose? Logged, with what was refused.")]
public sealed class CheckPurposeUse : Api<CheckPurposeUseRequest, CheckPurposeUseResponse>
{
    private const int LongestRules = 1000;

    protected override CheckPurposeUseResponse Run(ApiCall<CheckPurposeUseRequest> call)
    {
        var request = call.Request;
        var use = UseOf(request.Use);
        var channel = ChannelCode.Parse(request.Channel);
        var ids = ContactList.Parse(request.ContactsJson);
        RefuseHidden(call, ids);
        var people = GateKeeper.People(call.System, [.. ids.Select(id => new EntityReference(Contact.LogicalName, id))]);
        var purposes = GateKeeper.Purposes(call.System, people);
        var purpose = purposes.ByCode(request.Purpose);
        var contacts = ids.ToDictionary(ConsentSubject.IdOf, id => id.ToString("D"));
        var message = new OutgoingMessage { PurposeId = purpose.Id, Channel = channel, RefusalOffered = true };
        var verdicts = people.Select(person => Verdict(call, contacts[person.SubjectId], MessageGate.Check(GateKeeper.Facts(call, message, purpose, purposes, person)))).ToList();
        Log(call, purpose, use, channel, verdicts);
        return new()
        {
            Allowed = verdicts.Count(verdict => verdict.Allowed),
            Refused = verdicts.Count(verdict => !verdict.Allowed),
            ResultJson = Json.Of(new PurposeUseVerdicts { Contacts = verdicts }),
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

    private static PurposeUseVerdict Verdict(PluginCall call, string contact, GateVerdict verdict) => new()
    {
        Contact = contact,
        Allowed = verdict.Answer == GateAnswer.Yes,
        Rule = verdict.Rule.Code,
        Reason = TextCatalog.Text(call.Language, verdict.Rule.TextKey),
    };

    private static void Log(PluginCall call, CxPurpose purpose, CxPurposeUseUse use, CxChannel channel, IReadOnlyCollection<PurposeUseVerdict> verdicts)
    {
        var refused = verdicts.Where(verdict => !verdict.Allowed).ToList();
        var rules = string.Join(", ", refused.GroupBy(verdict => verdict.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => rule.Key + " " + rule.Count().ToString(CultureInfo.InvariantCulture)));
        call.System.Create(new CxPurposeUse
        {
            PurposeId = purpose.ToEntityReference(),
            Use = use,
            Channel = channel,
            Asked = verdicts.Count,
            Refused = refused.Count,
            Rules = rules.Length <= LongestRules ? rules : rules.Substring(0, LongestRules),
        });
    }
}
