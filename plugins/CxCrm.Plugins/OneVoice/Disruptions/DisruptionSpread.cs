using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.OneVoice;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>
/// Marks the customers that a disruption touches, a page at a time. The disruption's row is written first, which makes a second one wait, and read anew, so that two who work at once do
/// each page once; whoever is marked already is passed over, and the key of the rows stands behind that.
/// </summary>
internal sealed class DisruptionSpread(PluginCall call)
{
    /// <summary>Customers in one slice.</summary>
    public const int Slice = 500;

    private static readonly Relationship Customers = new("cx_disruption_disruptioncustomer");

    /// <summary>The disruption as the caller may see it; one call.</summary>
    /// <exception cref="UserFault">There is none, or it is over.</exception>
    public CxDisruption Running(Guid id)
    {
        var disruption = Read(call.Service, id) ?? throw new UserFault(ErrorCode.DisruptionNotFound);
        return IsOver(disruption) ? throw new UserFault(ErrorCode.DisruptionOver) : disruption;
    }

    /// <summary>Keeps the selection and starts over, with the caller's rights, which takes the lock; then reads anew, as somebody may have marked meanwhile. Three calls. The rows that stand stay.</summary>
    /// <exception cref="UserFault">The selection names a column or table that does not exist, or asks of a column what can't be asked.</exception>
    public CxDisruption Start(Guid id, CustomerSelection selection)
    {
        SelectionCheck.Demand(call.System, selection);
        SystemWrite.Begin(call, CxDisruption.LogicalName);
        call.Service.Update(new CxDisruption(id)
        {
            Selection = selection.ToString(),
            Cursor = SpreadCursor.Start,
            SpreadById = new EntityReference(SystemUser.LogicalName, call.Context.UserId),
            SpreadOn = null,
            SlicedOn = call.Now,
        });
        return Read(call.System, id)!;
    }

    /// <summary>Takes the lock and reads where the marking goes on; two calls.</summary>
    public CxDisruption Lock(Guid id)
    {
        SystemWrite.Begin(call, CxDisruption.LogicalName);
        call.System.Update(new CxDisruption(id) { SlicedOn = call.Now });
        return Read(call.System, id)!;
    }

    /// <summary>Marks the next page; three calls, none where nothing is left.</summary>
    public SpreadDisruptionResponse Go(CxDisruption disruption)
    {
        if (disruption.Cursor is not { } place || disruption.Selection is not { } fetch || disruption.SpreadById is not { } asker)
            return new SpreadDisruptionResponse { Affected = disruption.Affected ?? 0, Done = true };
        var cursor = Json.Read<SpreadCursor>(place);
        var selection = CustomerSelection.Parse(fetch);
        var page = call.As(asker.Id).RetrieveMultiple(new FetchExpression(selection.Page(Slice, cursor.Page, cursor.Cookie)));
        var added = New(disruption, selection, page.Entities);
        var affected = (disruption.Affected ?? 0) + added.Count;
        Write(disruption, added, affected, page.MoreRecords ? cursor.After(page.PagingCookie) : null);
        return new SpreadDisruptionResponse { Seen = page.Entities.Count, Marked = added.Count, Affected = affected, Done = !page.MoreRecords };
    }

    /// <summary>Whether a disruption no longer lasts.</summary>
    public bool IsOver(CxDisruption disruption) => disruption.To <= call.Now || disruption.StateCode == CxDisruptionStateCode.Inactive;

    private void Write(CxDisruption disruption, List<Entity> added, int affected, string? cursor)
    {
        var update = new CxDisruption(disruption.Id) { Cursor = cursor, Affected = affected, SlicedOn = call.Now };
        if (cursor is null)
            update.SpreadOn = call.Now;
        if (added.Count > 0)
            update.RelatedEntities[Customers] = new EntityCollection(added) { EntityName = CxDisruptionCustomer.LogicalName };
        call.System.Update(update);
    }

    private List<Entity> New(CxDisruption disruption, CustomerSelection selection, IReadOnlyCollection<Entity> customers)
    {
        var marked = Marked(disruption, customers);
        return [.. customers.Where(customer => !marked.Contains(CustomerKey.Of(customer.ToEntityReference()))).Select(customer => Row(selection, customer))];
    }

    private HashSet<string> Marked(CxDisruption disruption, IReadOnlyCollection<Entity> customers)
    {
        if (customers.Count == 0)
            return [];
        var query = new QueryExpression(CxDisruptionCustomer.LogicalName) { ColumnSet = new ColumnSet(CxDisruptionCustomer.Columns.CustomerKey) };
        query.Criteria.AddCondition(CxDisruptionCustomer.Columns.DisruptionId, ConditionOperator.Equal, disruption.Id);
        query.Criteria.AddCondition(CxDisruptionCustomer.Columns.CustomerKey, ConditionOperator.In, [.. customers.Select(customer => (object)CustomerKey.Of(customer.ToEntityReference()))]);
        return new(call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxDisruptionCustomer>().CustomerKey!), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The row belongs to the customer's owner: one list for each who owes something.</summary>
    private static CxDisruptionCustomer Row(CustomerSelection selection, Entity customer)
    {
        var row = new CxDisruptionCustomer { State = CxDisruptionCustomerState.Affected, OwnerId = customer.GetAttributeValue<EntityReference>("ownerid") };
        if (selection.Table == Contact.LogicalName)
            row.ContactId = customer.ToEntityReference();
        else
            row.AccountId = customer.ToEntityReference();
        return row;
    }

    private static CxDisruption? Read(IOrganizationService service, Guid id)
    {
        var query = new QueryExpression(CxDisruption.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxDisruption.Columns.Name, CxDisruption.Columns.To, CxDisruption.Columns.StateCode, CxDisruption.Columns.Selection, CxDisruption.Columns.Cursor, CxDisruption.Columns.SpreadById,
                CxDisruption.Columns.Affected),
        };
        query.Criteria.AddCondition(CxDisruption.Columns.Id, ConditionOperator.Equal, id);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxDisruption>();
    }
}
