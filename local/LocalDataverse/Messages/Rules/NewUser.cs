using System.Globalization;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>
/// What the platform adds to a user that is made: its settings, under the user's own id, and membership of the default team of its business unit
/// (Microsoft Learn: UserSettings table reference; Manage teams).
/// </summary>
internal static class NewUser
{
    private const int RomanceStandardTime = 105;
    private const int RowsPerPage = 50;

    public static void Complete(MessageCall call, Entity target)
    {
        if (call.Table!.LogicalName != "systemuser")
            return;
        AddSettings(call, target);
        JoinDefaultTeam(call, target);
    }

    private static void AddSettings(MessageCall call, Entity user)
    {
        var language = Convert.ToInt32(call.Outermost.Session.Scalar("SELECT languagecode FROM organization"), CultureInfo.InvariantCulture);
        Insert(call, "usersettings", user.Id, new AttributeCollection
        {
            ["uilanguageid"] = language,
            ["localeid"] = language,
            ["helplanguageid"] = language,
            ["timezonecode"] = RomanceStandardTime,
            ["paginglimit"] = RowsPerPage,
        });
    }

    private static void JoinDefaultTeam(MessageCall call, Entity user)
    {
        var unit = user.GetAttributeValue<EntityReference>("businessunitid").Id;
        var team = call.Outermost.Session.Scalar("SELECT teamid FROM team WHERE isdefault = 1 AND businessunitid = $unit", ("$unit", StoredValue.Id(unit)));
        if (team is string id)
        {
            Insert(call, "teammembership", Guid.NewGuid(), new AttributeCollection
            {
                ["teamid"] = Guid.Parse(id, CultureInfo.InvariantCulture),
                ["systemuserid"] = user.Id,
            });
        }
    }

    private static void Insert(MessageCall call, string name, Guid id, AttributeCollection row)
    {
        var table = call.Outermost.Catalog.Table(name);
        new RowStamp(call.UserId, call.Rights.BusinessUnitId, call.Outermost.Engine.Identity.Id, call.Now).Complete(table, row);
        call.Outermost.Rows.Insert(table, id, row);
        call.Outermost.Wrote(name);
    }
}
