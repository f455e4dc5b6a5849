using System;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Culture;

/// <summary>
/// The contact rule of a purpose: quiet time and cap. A second e-mail inside them is refused before it is written. Without a purpose it is correspondence, which no rule holds
/// back and which costs no call.
/// </summary>
[Step(Message.Create, Email.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 20, Why = "a customer who was just written to must not be written to again before the rule allows")]
[CallBudget(2)]
public sealed class RefuseTooFrequentEmail : Step<Email>
{
    protected override void Run(StepCall<Email> call)
    {
        if (call.Target.PurposeId is not { } purpose || call.Target.DirectionCode == false)
            return;
        if (call.Target.GetAttributeValue<EntityCollection>(Email.Columns.To) is not { } to)
            return;
        var contacts = to.Entities
            .Select(party => party.GetAttributeValue<EntityReference>("partyid"))
            .OfType<EntityReference>()
            .Where(party => party.LogicalName == Contact.LogicalName)
            .Select(party => party.Id)
            .ToList();
        if (contacts.Count == 0)
            return;
        var rule = ContactRules.Of(call.System, purpose.Id);
        var earlier = ContactRules.Earlier(call.System, purpose.Id, rule, contacts, call.Now, Guid.Empty);
        if (contacts.Exists(contact => !rule.Allows(earlier[contact].ToList(), call.Now)))
            throw new UserFault(ErrorCode.ContactTooSoon);
    }
}
