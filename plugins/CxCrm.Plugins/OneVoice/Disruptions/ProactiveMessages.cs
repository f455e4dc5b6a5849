using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Writes to affected customers, each in their own language, as a service message through the gate.</summary>
internal sealed class ProactiveMessages(PluginCall call, CxDisruption disruption)
{
    /// <summary>Five calls for each at most.</summary>
    /// <exception cref="UserFault">The disruption has no message.</exception>
    public TellAffectedResponse Send(IReadOnlyCollection<AffectedContact> affected)
    {
        if (TextOf(Language.English) is null)
            throw new UserFault(ErrorCode.DisruptionNeedsMessage);
        var response = new TellAffectedResponse { Already = affected.Count(customer => customer.Row.ToldOn is not null) };
        foreach (var customer in affected.Where(customer => customer.Row.ToldOn is null))
        {
            if (Sent(customer))
                response.Started++;
            else
                response.HeldBack++;
        }

        return response;
    }

    private bool Sent(AffectedContact customer)
    {
        var outcome = OwnSending.Send(call, new()
        {
            ContactId = customer.Contact.Id,
            Kind = CxMessageKind.Service,
            Subject = disruption.Name ?? "",
            Body = OwnMessage.Paragraph(TextOf(ContactLanguage.Of(customer.Contact))!),
            Regarding = disruption.ToEntityReference(),
        });
        if (outcome.Sent)
            call.Service.Update(new CxDisruptionCustomer(customer.Row.Id) { State = CxDisruptionCustomerState.Told, ToldOn = call.Now });
        return outcome.Sent;
    }

    private string? TextOf(int language) => Wording.In(language, disruption.MessageEn, disruption.MessageDa, disruption.MessageSv);
}
