using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Judges by the message gate whose data may be used for a purpose, and logs the use with what was refused: no names, only how many and by which rules. Three calls and the log.
/// </summary>
internal static class PurposeUseCheck
{
    public const int CallBudget = 4;

    private const int LongestRules = 1000;

    /// <param name="call">Whose language the reasons are in.</param>
    /// <param name="purposeCode">Code of the purpose.</param>
    /// <param name="channel">The channel the use leads to.</param>
    /// <param name="use">What it is.</param>
    /// <param name="contacts">Whose data; at most <see cref="ContactList.Most"/>.</param>
    /// <exception cref="UserFault">There is no such purpose.</exception>
    public static IReadOnlyList<PurposeUseVerdict> Judge(PluginCall call, string purposeCode, CxChannel channel, CxPurposeUseUse use, IReadOnlyCollection<Guid> contacts)
    {
        var people = GateKeeper.People(call.System, [.. contacts.Select(id => new EntityReference(Contact.LogicalName, id))]);
        var purposes = GateKeeper.Purposes(call.System, people);
        var purpose = purposes.ByCode(purposeCode);
        var ids = contacts.ToDictionary(ConsentSubject.IdOf, id => id.ToString("D"));
        var message = new OutgoingMessage { PurposeId = purpose.Id, Channel = channel, RefusalOffered = true };
        var verdicts = people.Select(person => Verdict(call, ids[person.SubjectId], MessageGate.Check(GateKeeper.Facts(call, message, purpose, purposes, person)))).ToList();
        Log(call, purpose, use, channel, verdicts);
        return verdicts;
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
