using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>The person's rows behind one source, and what is done with each. A row that is done no longer leads to the person, so reading always starts anew.</summary>
internal sealed class SourceRows
{
    // The day of a voucher, as far as a table that we did not make tells.
    private const string CreatedOn = "createdon";

    private readonly ErasureWork work;
    private readonly ErasureSource source;
    private readonly TableInfo table;
    private readonly TableDecision decision;
    private readonly bool isOwn;
    private readonly bool isForeign;
    private readonly bool expired;

    /// <param name="work">The slice.</param>
    /// <param name="source">The way to the rows.</param>
    /// <param name="expired">Rows that bookkeeping law no longer keeps, in place of those that it does.</param>
    public SourceRows(ErasureWork work, ErasureSource source, bool expired = false)
    {
        this.expired = expired;
        this.work = work;
        this.source = source;
        table = work.Tables.Of(source.Table);
        decision = ErasurePlan.Decide(work.Map, source.Table);
        isOwn = source.Kind != SourceKind.Lookup || work.Map.Of(source.Table).Any(column => column.Column == source.Column);
        isForeign = source.Kind == SourceKind.Lookup && !decision.Mapped && table.IsCustom;
    }

    /// <summary>Rows that are not the person's own only lose their link, unless the platform forbids that.</summary>
    public ErasureAction Action => IsHeld ? ErasureAction.Keep : expired ? ErasureAction.Delete : isOwn ? decision.Action : source.Updatable ? ErasureAction.Blank : ErasureAction.Keep;

    public string Ground => IsHeld ? KeepGround.LegalClaims : isOwn ? decision.Ground : KeepGround.Platform;

    /// <summary>Accounting material is kept for so many years; older rows are erased.</summary>
    public bool CanExpire => !IsHeld && isOwn && decision.Action == ErasureAction.Keep && decision.Ground == KeepGround.Bookkeeping && table.Has(CreatedOn);

    private bool IsHeld => work.Holds.Tables.Contains(source.Table);

    /// <summary>The last day on which the newest row must be kept; null when the ground has no end that is known. At most one call.</summary>
    public DateTime? KeptUntil()
    {
        if (!CanExpire) return null;
        var query = Query(1);
        query.ColumnSet.AddColumn(CreatedOn);
        query.AddOrder(CreatedOn, OrderType.Descending);
        return work.System.RetrieveMultiple(query).Entities.FirstOrDefault() is { } newest ? work.Bookkeeping.KeptUntil(newest.GetAttributeValue<DateTime>(CreatedOn)) : null;
    }

    /// <summary>How many rows there are, at most 5,000. One call.</summary>
    public int CountAll() => work.System.RetrieveMultiple(Query(5000)).Entities.Count;

    /// <summary>One call.</summary>
    public IReadOnlyList<Entity> Read(int most)
    {
        var query = Query(most);
        if (isForeign) query.ColumnSet.AddColumns([.. table.TextColumns]);
        return [.. work.System.RetrieveMultiple(query).Entities.GroupBy(row => row.Id).Select(same => same.First())];
    }

    public void Erase(Entity found)
    {
        if (source.Kind == SourceKind.Party && PartyList.Shared(work, source.Table, found.Id)) PartyList.Remove(work, source.Table, found.Id);
        else if (Action == ErasureAction.Delete) work.Delete(source.Table, found.Id);
        else work.Update(Emptied(found));
    }

    private Entity Emptied(Entity found)
    {
        var row = new Entity(source.Table, found.Id);
        if (isForeign) ForeignTexts.Empty(work, table, found, row);
        if (isOwn)
        {
            foreach (var column in decision.Blank.Where(table.CanUpdate)) row[column] = null;
            foreach (var column in decision.Pseudonymise.Where(table.CanUpdate)) row[column] = RowPseudonym.New(table.MaxLength(column));
        }

        if (source.Kind == SourceKind.Lookup && !decision.Keep.Contains(source.Column)) row[source.Column] = null;
        return row;
    }

    private QueryExpression Query(int most)
    {
        var query = new QueryExpression(source.Table) { ColumnSet = new ColumnSet(source.PrimaryId), TopCount = most, Distinct = source.Kind == SourceKind.Party };
        switch (source.Kind)
        {
            case SourceKind.Party:
                var party = query.AddLink(PartyList.Table, source.PrimaryId, "activityid");
                party.LinkCriteria.AddCondition("partyid", ConditionOperator.In, work.Persons);
                break;
            case SourceKind.Through:
                var parent = query.AddLink(source.Parent, source.Column, source.ParentId);
                parent.LinkCriteria.AddCondition(source.ParentColumn, ConditionOperator.In, work.Persons);
                if (Action != ErasureAction.Delete) query.Criteria.AddFilter(StillFull());
                break;
            default:
                query.Criteria.AddCondition(source.Column, ConditionOperator.In, work.Persons);
                break;
        }

        if (CanExpire) query.Criteria.AddCondition(CreatedOn, expired ? ConditionOperator.LessThan : ConditionOperator.GreaterEqual, work.Bookkeeping.KeptFrom);
        return query;
    }

    // Rows behind a parent keep their link to it, so those that are done are told by their empty columns.
    private FilterExpression StillFull()
    {
        var filter = new FilterExpression(LogicalOperator.Or);
        foreach (var column in decision.Blank.Where(table.CanUpdate)) filter.AddCondition(column, ConditionOperator.NotNull);
        foreach (var column in decision.Pseudonymise.Where(table.CanUpdate))
        {
            var given = filter.AddFilter(LogicalOperator.And);
            given.AddCondition(column, ConditionOperator.NotNull);
            given.AddCondition(column, ConditionOperator.DoesNotBeginWith, RowPseudonym.Prefix);
        }

        return filter;
    }
}
