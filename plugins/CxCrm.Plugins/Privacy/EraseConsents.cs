using System;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Blanks the personal parts and salts of the person's consent events, tells the chain so with an erased event, and deletes the states. The chain itself is kept as
/// proof (GDPR Art. 7(1), 17(3)(e)) under an id that leads to nobody.
/// </summary>
internal sealed class EraseConsents : IErasureStage
{
    private const int PageSize = 100;

    public bool Run(ErasureWork work)
    {
        SystemWrite.Begin(work.Call, CxConsent.LogicalName);
        SystemWrite.Begin(work.Call, CxConsentEvent.LogicalName);
        return work.Progress.Contacts.Select(ConsentSubject.IdOf).All(subjectId => DeleteStates(work, subjectId) && BlankEvents(work, subjectId));
    }

    private static bool DeleteStates(ErasureWork work, string subjectId)
    {
        var query = new QueryExpression(CxConsent.LogicalName) { ColumnSet = new ColumnSet(CxConsent.Columns.Id), TopCount = PageSize };
        query.Criteria.AddCondition(CxConsent.Columns.SubjectId, ConditionOperator.Equal, subjectId);
        foreach (var row in work.System.RetrieveMultiple(query).Entities)
        {
            if (work.RowsLeft <= 0) return false;
            work.Delete(CxConsent.LogicalName, row.Id);
        }

        return true;
    }

    private static bool BlankEvents(ErasureWork work, string subjectId)
    {
        EntityCollection page;
        do
        {
            page = work.System.RetrieveMultiple(WithPersonalPart(subjectId));
            foreach (var row in page.Entities)
            {
                if (work.RowsLeft <= 0) return false;
                work.Update(new CxConsentEvent(row.Id) { PersonalPart = null, Salt = null });
            }
        }
        while (page.Entities.Count == PageSize);

        if (LedgerBook.Peek(work.System, subjectId) is null || EndsErased(work.System, subjectId)) return true;
        LedgerBook.Open(work.Call, subjectId).Append(new ConsentEvent
        {
            Kind = ConsentEventKind.Erased,
            Source = "erasure",
            OccurredOn = work.Call.Now,
            Actor = "system",
            Salt = Salt.New(),
        });
        return true;
    }

    // The erased event itself holds no personal part, and keeps its salt.
    private static QueryExpression WithPersonalPart(string subjectId)
    {
        var query = new QueryExpression(CxConsentEvent.LogicalName) { ColumnSet = new ColumnSet(CxConsentEvent.Columns.Id), TopCount = PageSize };
        query.Criteria.AddCondition(CxConsentEvent.Columns.SubjectId, ConditionOperator.Equal, subjectId);
        query.Criteria.AddCondition(CxConsentEvent.Columns.PersonalPart, ConditionOperator.NotNull);
        return query;
    }

    private static bool EndsErased(IOrganizationService system, string subjectId)
    {
        var query = new QueryExpression(CxConsentEvent.LogicalName) { ColumnSet = new ColumnSet(CxConsentEvent.Columns.Event), TopCount = 1 };
        query.Criteria.AddCondition(CxConsentEvent.Columns.SubjectId, ConditionOperator.Equal, subjectId);
        query.AddOrder(CxConsentEvent.Columns.Seq, OrderType.Descending);
        return system.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxConsentEvent>().Event == CxConsentEventEvent.Erased;
    }
}
