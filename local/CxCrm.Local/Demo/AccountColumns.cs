using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;

namespace CxCrm.Local.Demo;

/// <summary>Writes on accounts the sums of their contacts, as the product sums them up after each answer.</summary>
internal static class AccountColumns
{
    public static void Write(IEnumerable<DemoCustomer> customers, IEnumerable<DemoAnswer> answers, DateTime now)
    {
        var byAccount = answers.Where(answer => answer.Row.AccountId is not null).ToLookup(answer => answer.Row.AccountId!.Id, answer => answer.Row);
        foreach (var people in customers.Where(customer => customer.Account is not null).GroupBy(customer => customer.Account!))
            Sum(people.Key, [.. people.Select(customer => customer.Row)], [.. byAccount[people.Key.Id]], now);
    }

    private static void Sum(Account account, IReadOnlyList<Contact> contacts, IReadOnlyList<CxFeedback> feedback, DateTime now)
    {
        account.Contacts = contacts.Count;
        account.ContactsAtRisk = contacts.Count(contact => contact.Health == CxHealth.AtRisk);
        account.ContactsPromoters = contacts.Count(contact => contact.Health == CxHealth.Promoter);
        account.ContactsSilent = contacts.Count(contact => contact.Health == CxHealth.Silent);
        account.OpenFollowUps = contacts.Sum(contact => contact.OpenFollowUps ?? 0);
        account.LastFeedbackOn = contacts.Max(contact => contact.LastFeedbackOn);
        account.LastEvidenceOn = contacts.Max(contact => contact.LastEvidenceOn);
        account.SummedOn = now;
        account.HealthOn = now;
        account.Health = HealthOf(account);
        var nps = NetPromoterScore.Of(feedback.Select(row => row.Nps));
        account.NpsN = nps.N;
        if (nps.N > 0)
            account.Nps = (decimal)nps.Score;
        var satisfaction = feedback.Select(row => row.Csat).OfType<decimal>().ToList();
        if (satisfaction.Count > 0)
            account.Csat = satisfaction.Average();
    }

    private static CxHealth HealthOf(Account account)
    {
        if (account.ContactsAtRisk > 0)
            return CxHealth.AtRisk;
        if (account.ContactsPromoters > 0)
            return CxHealth.Promoter;
        return account.ContactsSilent == account.Contacts ? CxHealth.Silent : CxHealth.Neutral;
    }
}
