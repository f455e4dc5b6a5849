using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy.Restriction;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>
/// Sums up an account's contacts after one of them answered, was followed up, came or left. Counted anew each time, so that it is safe to run
/// twice, without people whose processing is restricted; the latest five thousand contacts and answers of a year at most.
/// </summary>
[Step(Message.Update, Contact.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["cx_health", "cx_lastfeedbackon", "cx_openfollowups", "parentcustomerid", "cx_privacystate"],
    Why = "An account shows how its people feel; nobody waits for it.")]
[PreImage("before", "parentcustomerid")]
[PostImage("after", "parentcustomerid")]
[CallBudget(6)]
public sealed class SumAccount : Step<Contact>
{
    private const int Most = 5000;

    protected override void Run(StepCall<Contact> call)
    {
        var accounts = new[] { call.Before.ParentCustomerId, call.After.ParentCustomerId }.OfType<EntityReference>();
        foreach (var account in accounts.Where(parent => parent.LogicalName == Account.LogicalName).GroupBy(parent => parent.Id).Select(same => same.First()))
            Sum(call, account);
    }

    private static void Sum(StepCall<Contact> call, EntityReference account)
    {
        var update = new Account(account.Id) { SummedOn = call.Now };
        SumContacts(update, Contacts(call.System, account));
        SumFeedback(update, Feedback(call.System, account, call.Now.AddMonths(-Domain.FollowUp.Health.MonthsOfEvidence)));
        call.System.Update(update);
    }

    private static void SumContacts(Account update, IReadOnlyCollection<Contact> contacts)
    {
        update.Contacts = contacts.Count;
        update.ContactsAtRisk = contacts.Count(contact => contact.Health == CxHealth.AtRisk);
        update.ContactsPromoters = contacts.Count(contact => contact.Health == CxHealth.Promoter);
        update.ContactsSilent = contacts.Count(contact => contact.Health == CxHealth.Silent);
        update.OpenFollowUps = contacts.Sum(contact => contact.OpenFollowUps ?? 0);
        update.LastFeedbackOn = contacts.Max(contact => contact.LastFeedbackOn);
        update.LastEvidenceOn = contacts.Max(contact => contact.LastEvidenceOn);
        update.Health = HealthOf(update);
        update.HealthOn = update.SummedOn;
    }

    /// <summary>One customer at risk puts the account at risk; promoters outweigh the rest only when nobody is.</summary>
    private static CxHealth HealthOf(Account sums)
    {
        if (sums.ContactsAtRisk > 0)
            return CxHealth.AtRisk;
        if (sums.ContactsPromoters > 0)
            return CxHealth.Promoter;
        return sums.Contacts > 0 && sums.ContactsSilent == sums.Contacts ? CxHealth.Silent : CxHealth.Neutral;
    }

    private static void SumFeedback(Account update, IReadOnlyCollection<CxFeedback> feedback)
    {
        var nps = NetPromoterScore.Of(feedback.Select(row => row.Nps));
        update.NpsN = nps.N;
        update.Nps = nps.N > 0 ? (decimal)nps.Score : null;
        var satisfaction = feedback.Select(row => row.Csat).OfType<decimal>().ToList();
        update.Csat = satisfaction.Count > 0 ? satisfaction.Average() : null;
    }

    private static List<Contact> Contacts(IOrganizationService service, EntityReference account)
    {
        var query = new QueryExpression(Contact.LogicalName)
        {
            ColumnSet = new ColumnSet(Contact.Columns.Health, Contact.Columns.OpenFollowUps, Contact.Columns.LastFeedbackOn, Contact.Columns.LastEvidenceOn),
            TopCount = Most,
        };
        query.Criteria.AddCondition(Contact.Columns.ParentCustomerId, ConditionOperator.Equal, account.Id);
        query.Criteria.AddCondition(Contact.Columns.StateCode, ConditionOperator.Equal, 0);
        RestrictedPeople.LeaveOut(query);
        query.AddOrder(Contact.Columns.LastFeedbackOn, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<Contact>()).ToList();
    }

    private static List<CxFeedback> Feedback(IOrganizationService service, EntityReference account, DateTime since)
    {
        var query = new QueryExpression(CxFeedback.LogicalName) { ColumnSet = new ColumnSet(CxFeedback.Columns.Nps, CxFeedback.Columns.Csat), TopCount = Most };
        query.Criteria.AddCondition(CxFeedback.Columns.AccountId, ConditionOperator.Equal, account.Id);
        query.Criteria.AddCondition(CxFeedback.Columns.RespondedOn, ConditionOperator.GreaterEqual, since);
        RestrictedPeople.LeaveOut(query, CxFeedback.Columns.ContactId);
        query.AddOrder(CxFeedback.Columns.RespondedOn, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxFeedback>()).ToList();
    }
}
