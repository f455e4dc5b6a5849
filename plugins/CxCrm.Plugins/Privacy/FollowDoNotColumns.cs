using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// A no that somebody, or another tool, sets on the contact's own "do not" columns is the person's no: the marketing consents of that channel are withdrawn, with an event in the
/// history. The other way round nothing is given: consent needs a wording (GDPR Art. 7), so a column that is cleared while a refusal stands is set again. The gate reads the columns
/// itself and needs not wait for this.
/// </summary>
[Step(Message.Update, Contact.LogicalName, Stage.PostOperation, Mode.Async,
    Filter = ["donotbulkemail", "donotemail", "donotbulkpostalmail", "donotpostalmail", "donotphone"], Why = "a no set on the contact must stand in the consent history too")]
[PostImage("after", "donotbulkemail", "donotemail", "donotbulkpostalmail", "donotpostalmail", "donotphone")]
[CallBudget(120)]
public sealed class FollowDoNotColumns : Step<Contact>
{
    protected override void Run(StepCall<Contact> call)
    {
        var said = MarketingConsents.Read(call.System, ConsentSubject.IdOf(call.Id));
        if (said.Count == 0) return;
        var contact = call.After;
        Withdraw(call, said.Where(consent => IsRefused(contact, consent.Channel)).ToList());
        KeepRefused(call, said);
    }

    private static bool IsRefused(Contact contact, CxChannel channel) => channel switch
    {
        CxChannel.Email => contact.DoNotEMail == true || contact.DoNotBulkEMail == true,
        CxChannel.Post => contact.DoNotPostalMail == true || contact.DoNotBulkPostalMail == true,
        CxChannel.Phone => contact.DoNotPhone == true,
        _ => false,
    };

    private static void Withdraw(StepCall<Contact> call, IReadOnlyCollection<MarketingConsent> refused)
    {
        var given = refused.Where(consent => consent.IsGiven).ToList();
        if (given.Count == 0) return;
        var subjectId = ConsentSubject.IdOf(call.Id);
        var book = LedgerBook.Open(call, subjectId);
        foreach (var consent in given) consent.Withdraw(call, book, "contact");
    }

    private static void KeepRefused(StepCall<Contact> call, IReadOnlyCollection<MarketingConsent> said)
    {
        var update = new Contact(call.Id);
        if (call.After.DoNotBulkEMail != true && StandsRefused(said, CxChannel.Email)) update.DoNotBulkEMail = true;
        if (call.After.DoNotBulkPostalMail != true && StandsRefused(said, CxChannel.Post)) update.DoNotBulkPostalMail = true;
        if (update.Attributes.Count > 0) call.System.Update(update);
    }

    private static bool StandsRefused(IEnumerable<MarketingConsent> said, CxChannel channel)
    {
        var onChannel = said.Where(consent => consent.Channel == channel).ToList();
        return onChannel.Count > 0 && onChannel.TrueForAll(consent => !consent.IsGiven);
    }
}
