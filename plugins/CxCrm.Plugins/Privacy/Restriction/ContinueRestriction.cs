using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Restriction;

/// <summary>
/// Moves a restricted person's rows to the team that may see them, in slices, and remembers each owner (GDPR Art. 18; recital 67: "moving the selected data to another
/// processing system, making them unavailable to users"). The state on the contact already stops sending, segments and analysis.
/// </summary>
[CustomApi("cx_ContinueRestriction", Binding.Global, Kind.Action, Privilege = "prvWritecx_PrivacyRequest", CallBudget = 1300, MaxBytes = 100,
    Description = "Moves a restricted person's rows to the restricted team, in slices; the owners are remembered.")]
public sealed class ContinueRestriction : Api<ContinueRestrictionRequest, ContinueRestrictionResponse>
{
    private const int MostRows = 500;

    protected override ContinueRestrictionResponse Run(ApiCall<ContinueRestrictionRequest> call)
    {
        var left = RowsOf(call, call.Request.Rows);
        var work = RestrictionCase.Read(call, call.Request.Request.Id);
        var contact = work.ReadContact(call);
        if (contact.PrivacyState == ContactPrivacyState.Active) call.System.Update(new Contact(contact.Id) { PrivacyState = ContactPrivacyState.Restricted });
        if (!Guid.TryParse(TeamSetting(call), out var teamId)) return new() { Done = true };

        var team = new EntityReference(Team.LogicalName, teamId);
        var moved = MoveContact(call, contact, team) + MoveRows(call, work, team, left);
        return new() { Moved = moved, Done = moved < left, HasTeam = true };
    }

    internal static int RowsOf(PluginCall call, int? asked)
    {
        var rows = asked ?? call.Settings.Integer(SettingNames.SliceRows, 1, MostRows);
        return rows is >= 1 and <= MostRows ? rows : throw new UserFault(ErrorCode.ValueUnknown, "Rows", rows, "1-500");
    }

    // The setting is empty until an administrator has made the team.
    private static string TeamSetting(PluginCall call) => call.Settings.TextOrEmpty(SettingNames.RestrictedTeam);

    private static int MoveContact(PluginCall call, Contact contact, EntityReference team)
    {
        if (contact.OwnerId is not { } owner || owner.Id == team.Id) return 0;
        call.System.Update(new Contact(contact.Id) { RestrictedFromOwner = RestrictionCase.Remember(owner), OwnerId = team });
        return 1;
    }

    private static int MoveRows(PluginCall call, RestrictionCase work, EntityReference team, int left)
    {
        var moved = 0;
        foreach (var way in Ways(call))
        {
            if (moved >= left) break;
            foreach (var row in Rows(call, way, work.ContactId, team, left - moved))
            {
                Move(call, work, row, team);
                moved++;
            }
        }

        return moved;
    }

    // Every lookup to the contact in a table whose rows have an owner.
    private static IEnumerable<KeyValuePair<string, string>> Ways(PluginCall call)
    {
        var tables = new TableDefinitions(call.System);
        var lookups = tables.LookupsTo(Contact.LogicalName);
        var mapped = DataMapReader.Read(call.System);
        tables.Load(lookups.Select(lookup => lookup.ReferencingEntity));
        return lookups
            .Where(lookup => mapped.Of(lookup.ReferencingEntity).Any(column => column.Column == lookup.ReferencingAttribute))
            .Where(lookup => tables.Exists(lookup.ReferencingEntity) && tables.Of(lookup.ReferencingEntity).CanUpdate(Contact.Columns.OwnerId))
            .Where(lookup => lookup.ReferencingEntity is not (Contact.LogicalName or "activitypointer"))
            .Select(lookup => new KeyValuePair<string, string>(lookup.ReferencingEntity, lookup.ReferencingAttribute));
    }

    private static IEnumerable<Entity> Rows(PluginCall call, KeyValuePair<string, string> way, Guid contactId, EntityReference team, int most)
    {
        var query = new QueryExpression(way.Key) { ColumnSet = new ColumnSet(Contact.Columns.OwnerId), TopCount = most };
        query.Criteria.AddCondition(way.Value, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(Contact.Columns.OwnerId, ConditionOperator.NotEqual, team.Id);
        return call.System.RetrieveMultiple(query).Entities;
    }

    private static void Move(PluginCall call, RestrictionCase work, Entity row, EntityReference team)
    {
        call.System.Create(new CxPrivacyRequestItem
        {
            RequestId = work.Request.ToEntityReference(),
            Table = row.LogicalName,
            RecordId = row.Id.ToString("D"),
            Kind = CxPrivacyRequestItemKind.Relationship,
            Action = CxPrivacyRequestItemAction.Restrict,
            FromOwner = RestrictionCase.Remember(row.GetAttributeValue<EntityReference>(Contact.Columns.OwnerId)),
            Done = true,
            DoneOn = call.Now,
        });
        call.System.Update(new Entity(row.LogicalName, row.Id) { [Contact.Columns.OwnerId] = team });
    }
}
