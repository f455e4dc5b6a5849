using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Seed;

/// <summary>The rows a new environment has before anyone works in it.</summary>
internal sealed class SeedRows(DatabaseSession session, MetadataCatalog catalog, OrganizationOptions options, DateTime now)
{
    private readonly RowStore _rows = new(session);
    private readonly RowStamp _stamp = new(WellKnown.SystemUser, WellKnown.RootBusinessUnit, WellKnown.Organization, now);

    public void Write(SystemPrivileges privileges)
    {
        WriteOrganization();
        WriteUser(WellKnown.SystemUser, "SYSTEM", "SYSTEM", accessMode: 3);
        WriteUser(WellKnown.IntegrationUser, "", "INTEGRATION", accessMode: 3);
        WriteUser(WellKnown.Administrator, "System", "Administrator", accessMode: 0);
        WriteTeam();
        Insert("publisher", WellKnown.DefaultPublisher, ("uniquename", "DefaultPublisherlocal"), ("friendlyname", "Default Publisher"), ("customizationprefix", "new"), ("customizationoptionvalueprefix", 10000));
        Insert("solution", WellKnown.DefaultSolution, ("uniquename", "Default"), ("friendlyname", "Default Solution"), ("version", "1.0"), ("ismanaged", false), ("publisherid", new EntityReference("publisher", WellKnown.DefaultPublisher)));
        var roles = new RoleWriter(session, catalog, _stamp);
        roles.WritePrivileges(privileges.All);
        foreach (var role in SystemRole.Load())
            WriteRole(roles, role, privileges);
        roles.Assign(WellKnown.SystemUser, SystemRole.SystemAdministrator);
        roles.Assign(WellKnown.IntegrationUser, SystemRole.SystemAdministrator);
        roles.Assign(WellKnown.Administrator, SystemRole.SystemAdministrator);
        new MessageSeed(_rows, catalog, _stamp).Write();
    }

    private void WriteOrganization()
    {
        var (code, symbol, name) = options.BaseCurrency;
        Insert(
            "organization", WellKnown.Organization, ("name", options.Name), ("languagecode", options.BaseLanguage),
            ("basecurrencyid", new EntityReference("transactioncurrency", WellKnown.BaseCurrency)), ("isauditenabled", true), ("fiscalcalendarstart", new DateTime(now.Year, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        Insert("businessunit", WellKnown.RootBusinessUnit, ("name", options.Name), ("isdisabled", false));
        Insert(
            "transactioncurrency", WellKnown.BaseCurrency, ("isocurrencycode", code), ("currencysymbol", symbol), ("currencyname", name),
            ("currencyprecision", 2), ("exchangerate", 1m));
    }

    private void WriteUser(Guid id, string first, string last, int accessMode)
    {
        Insert(
            "systemuser", id, ("firstname", first), ("lastname", last), ("fullname", id == WellKnown.Administrator ? $"{first} {last}" : last),
            ("domainname", $"{last.ToLowerInvariant()}@local.example"), ("businessunitid", new EntityReference("businessunit", WellKnown.RootBusinessUnit)),
            ("isdisabled", false), ("accessmode", new OptionSetValue(accessMode)), ("islicensed", true), ("setupuser", false), ("isintegrationuser", id == WellKnown.IntegrationUser));
        Insert("usersettings", id, ("uilanguageid", options.BaseLanguage), ("localeid", options.BaseLanguage), ("helplanguageid", options.BaseLanguage), ("timezonecode", 105), ("paginglimit", 50));
    }

    private void WriteTeam()
    {
        Insert(
            "team", WellKnown.DefaultTeam, ("name", options.Name), ("isdefault", true), ("teamtype", new OptionSetValue(0)),
            ("businessunitid", new EntityReference("businessunit", WellKnown.RootBusinessUnit)), ("administratorid", new EntityReference("systemuser", WellKnown.Administrator)));
        foreach (var user in new[] { WellKnown.SystemUser, WellKnown.IntegrationUser, WellKnown.Administrator })
            Insert("teammembership", NameBasedGuid.Of("teammembership", user.ToString()), ("teamid", WellKnown.DefaultTeam), ("systemuserid", user));
    }

    private static void WriteRole(RoleWriter roles, SystemRole role, SystemPrivileges privileges) => roles.Write(
        role.Id, role.Name, WellKnown.DefaultSolution, isManaged: true,
        role.All ? privileges.All.Select(p => (p.Name, p.Depths.Max())) : role.Privileges.Select(p => (p.Key, p.Value)));

    private void Insert(string table, Guid id, params ReadOnlySpan<(string Column, object Value)> values)
    {
        var definition = catalog.Table(table);
        var row = new AttributeCollection();
        foreach (var (column, value) in values)
            row[column] = value;
        _stamp.Complete(definition, row);
        _rows.Insert(definition, id, row);
    }
}
