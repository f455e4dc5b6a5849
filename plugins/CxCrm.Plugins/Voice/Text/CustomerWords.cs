using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>What a customer's last own words change on the customer: net negative words put the health at risk.</summary>
internal static class CustomerWords
{
    /// <summary>Writes it; one call, none when nothing changes.</summary>
    public static void Update(PluginCall call, Contact contact, CxValence? valence)
    {
        if (contact.LastValence == valence)
            return;
        var update = new Contact(contact.Id) { LastValence = valence };
        if (!IsInRecovery(contact))
        {
            contact.LastValence = valence;
            HealthColumns.Write(update, ContactHealth.Of(contact, openRecoveries: 0, call.Now), ContactLanguage.Of(contact));
        }

        call.System.Update(update);
    }

    // An open recovery is what decides until it is closed.
    private static bool IsInRecovery(Contact contact) => contact is { OpenFollowUps: > 0, Health: CxHealth.AtRisk };
}
