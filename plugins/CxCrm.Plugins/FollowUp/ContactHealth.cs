using System;
using CxCrm.Domain.FollowUp;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.FollowUp;

/// <summary>The health of a contact by what stands on its row.</summary>
internal static class ContactHealth
{
    /// <summary>The health at this time (UTC), with this many open recoveries.</summary>
    public static Domain.FollowUp.Health Of(Contact contact, int openRecoveries, DateTime now) => Domain.FollowUp.Health.Of(
        new HealthEvidence
        {
            OpenFollowUps = openRecoveries,
            Nps = contact.LastNps,
            Csat = (double?)contact.LastCsat,
            NetWords = NetWords(contact.LastValence),
            AnsweredOn = contact.LastFeedbackOn,
            LastSignOfLife = contact.LastEvidenceOn ?? contact.LastFeedbackOn,
            CustomerSince = contact.CreatedOn,
        },
        now);

    private static int? NetWords(CxValence? valence) => valence switch
    {
        CxValence.Positive => 1,
        CxValence.Negative => -1,
        CxValence.Neutral => 0,
        _ => null,
    };
}
