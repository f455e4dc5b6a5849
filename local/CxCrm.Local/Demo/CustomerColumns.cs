using CxCrm.Domain.FollowUp;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Tables;

namespace CxCrm.Local.Demo;

/// <summary>Writes on contacts what their answers and open follow-ups say, by the rules that recording feedback goes by.</summary>
internal static class CustomerColumns
{
    public static void Write(IEnumerable<DemoCustomer> customers, IEnumerable<DemoAnswer> answers, IEnumerable<DemoFollowUp> followUps, DateTime now)
    {
        var byContact = answers.Where(answer => answer.Customer is not null).ToLookup(answer => answer.Customer!.Row.Id);
        var open = followUps.Where(followUp => followUp.ClosedOn is null).Select(followUp => followUp.Row.RegardingObjectId!.Id).ToHashSet();
        foreach (var customer in customers)
        {
            foreach (var answer in byContact[customer.Row.Id])
                Take(customer.Row, answer.Row);
            customer.Row.OpenFollowUps = open.Contains(customer.Row.Id) ? 1 : 0;
            HealthColumns.Write(customer.Row, HealthOf(customer.Row, now), LanguageOf(customer.Language));
        }
    }

    private static void Take(Contact contact, CxFeedback feedback)
    {
        var trend = Compare(feedback.Nps, contact.LastNps) ?? Compare(feedback.Csat, contact.LastCsat);
        if (trend is not null)
            contact.Trend = trend;
        contact.LastNps = feedback.Nps ?? contact.LastNps;
        contact.LastCsat = feedback.Csat ?? contact.LastCsat;
        contact.LastCes = feedback.Ces ?? contact.LastCes;
        contact.LastValence = feedback.Valence;
        contact.LastFeedbackOn = feedback.RespondedOn;
        contact.LastEvidenceOn = feedback.RespondedOn;
    }

    private static CxTrend? Compare(decimal? now, decimal? before) => (now, before) switch
    {
        ({ } score, { } last) => score > last ? CxTrend.Up : score < last ? CxTrend.Down : CxTrend.Steady,
        _ => null,
    };

    private static Health HealthOf(Contact contact, DateTime now) => Health.Of(
        new HealthEvidence
        {
            OpenFollowUps = contact.OpenFollowUps ?? 0,
            Nps = contact.LastNps,
            Csat = (double?)contact.LastCsat,
            NetWords = NetWords(contact.LastValence),
            AnsweredOn = contact.LastFeedbackOn,
            LastSignOfLife = contact.LastEvidenceOn,
            CustomerSince = (DateTime)contact["overriddencreatedon"],
        },
        now);

    private static int? NetWords(CxValence? valence) => valence switch
    {
        CxValence.Positive => 1,
        CxValence.Negative => -1,
        CxValence.Neutral => 0,
        _ => null,
    };

    private static int LanguageOf(CxLanguage language) => language switch
    {
        CxLanguage.Danish => Language.Danish,
        CxLanguage.Swedish => Language.Swedish,
        _ => Language.English,
    };
}
