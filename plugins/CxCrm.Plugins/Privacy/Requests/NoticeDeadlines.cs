using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy.Requests;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>Contacts whose data came from elsewhere and who have not been told (GDPR Art. 14(3)(a)), oldest first. An import brings many, so they are listed, not made tasks.</summary>
internal static class NoticeDeadlines
{
    private const int Most = 200;

    /// <summary>One call.</summary>
    public static IEnumerable<PrivacyDeadline> Run(PluginCall call, int days)
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Contact.Columns.CreatedOn), TopCount = Most };
        query.Criteria.AddCondition(Contact.Columns.DataSource, ConditionOperator.NotNull);
        query.Criteria.AddCondition(Contact.Columns.InformedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(Contact.Columns.CreatedOn, ConditionOperator.LessEqual, call.Now.AddMonths(-1).AddDays(days));
        query.AddOrder(Contact.Columns.CreatedOn, OrderType.Ascending);
        var holidays = RequestCase.Holidays(call, country: null);
        return call.System.RetrieveMultiple(query).Entities.Select(row => Line(row.ToEntity<Contact>())).ToList();

        PrivacyDeadline Line(Contact contact)
        {
            var due = NoticeDeadline.After(RequestCase.LocalDate(contact.CreatedOn ?? call.Now), holidays);
            return new() { Kind = "notice", Id = contact.Id.ToString("D"), Due = due, DaysLeft = (due - RequestCase.LocalDate(call.Now)).Days };
        }
    }
}
