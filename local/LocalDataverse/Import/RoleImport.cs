using System.Xml.Linq;
using LocalDataverse.Metadata;
using LocalDataverse.Security;
using LocalDataverse.Seed;
using LocalDataverse.Storage;

namespace LocalDataverse.Import;

/// <summary>Privileges of new tables, and the roles of the file with what they give.</summary>
internal sealed class RoleImport(DatabaseSession session, MetadataCatalog catalog, RowStamp stamp, ImportLog log)
{
    private readonly RoleWriter _roles = new(session, catalog, stamp);

    public void AddPrivileges(IEnumerable<TableDefinition> tables)
    {
        foreach (var table in tables.Where(t => t is { IsActivity: false, IsIntersect: false }))
            _roles.AddToAdministrator(PrivilegeDefinition.OfTable(table.SchemaName, table.Ownership));
    }

    public IEnumerable<Guid> Apply(XElement customizations, Guid solution, bool isManaged)
    {
        foreach (var role in customizations.Element("Roles")?.Elements("Role") ?? [])
        {
            var id = SolutionXml.Id("role", role.Attr("id"));
            var before = Facts(id);
            var unknown = _roles.Write(id, role.Attr("name"), solution, isManaged, Privileges(role));
            log.Compared("Role", role.Attr("name"), before, Facts(id)!);
            foreach (var privilege in unknown)
                log.Ignored("Privilege", $"{role.Attr("name")}: {privilege}", "no table of this organisation has this privilege");
            yield return id;
        }
    }

    private static IEnumerable<(string Privilege, Depth Depth)> Privileges(XElement role) =>
        from privilege in role.Element("RolePrivileges")?.Elements("RolePrivilege") ?? []
        select (privilege.Attr("name"), privilege.Attr("level") switch
        {
            "Basic" => Depth.User,
            "Local" => Depth.BusinessUnit,
            "Deep" => Depth.ParentChild,
            "Global" => Depth.Organization,
            var other => throw Faults.InvalidComponent("role", role.Attr("name"), $"'{other}' is no level of a privilege (Basic, Local, Deep, Global)."),
        });

    /// <summary>What the role gives, as one text; null when there is no such role.</summary>
    private string? Facts(Guid role) => session.Scalar(
        """
        SELECT name || (SELECT coalesce(group_concat(privilegeid || privilegedepthmask), '') FROM
            (SELECT privilegeid, privilegedepthmask FROM roleprivileges WHERE roleid = $role ORDER BY privilegeid))
        FROM role WHERE roleid = $role
        """,
        ("$role", StoredValue.Id(role))) as string;
}
