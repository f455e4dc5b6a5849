using LocalDataverse.Metadata;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Seed;

/// <summary>Privileges, roles and who has them, as rows.</summary>
internal sealed class RoleWriter(DatabaseSession session, MetadataCatalog catalog, RowStamp stamp)
{
    private readonly RowStore _rows = new(session);

    /// <summary>Id of a privilege; the same in every organisation.</summary>
    public static Guid PrivilegeId(string name) => NameBasedGuid.Of("privilege", name.ToLowerInvariant());

    /// <summary>Writes those that are not there yet.</summary>
    public void WritePrivileges(IEnumerable<PrivilegeDefinition> privileges)
    {
        var table = catalog.Table("privilege");
        foreach (var privilege in privileges.Where(p => !_rows.Exists(table, PrivilegeId(p.Name))))
        {
            _rows.Insert(table, PrivilegeId(privilege.Name), new AttributeCollection
            {
                ["name"] = privilege.Name,
                ["accessright"] = AccessRight(privilege.Verb),
                ["canbebasic"] = privilege.Depths.Contains(Depth.User),
                ["canbelocal"] = privilege.Depths.Contains(Depth.BusinessUnit),
                ["canbedeep"] = privilege.Depths.Contains(Depth.ParentChild),
                ["canbeglobal"] = privilege.Depths.Contains(Depth.Organization),
            });
        }
    }

    /// <summary>Writes a role of the root business unit with exactly these privileges; returns the names of privileges that do not exist.</summary>
    public IReadOnlyList<string> Write(Guid id, string name, Guid solution, bool isManaged, IEnumerable<(string Privilege, Depth Depth)> privileges)
    {
        var table = catalog.Table("role");
        var row = new AttributeCollection
        {
            ["name"] = name,
            ["businessunitid"] = new EntityReference("businessunit", stamp.BusinessUnit),
            ["parentrootroleid"] = new EntityReference("role", id),
            ["solutionid"] = solution,
            ["ismanaged"] = isManaged,
        };
        if (!_rows.Update(table, id, row))
        {
            stamp.Complete(table, row);
            _rows.Insert(table, id, row);
        }

        session.Run("DELETE FROM roleprivileges WHERE roleid = $role", ("$role", StoredValue.Id(id)));
        return Add(id, privileges);
    }

    /// <summary>The System Administrator has every privilege at its widest depth from the start.</summary>
    public void AddToAdministrator(IEnumerable<PrivilegeDefinition> privileges)
    {
        var all = privileges.ToList();
        WritePrivileges(all);
        Add(SystemRole.SystemAdministrator, all.Select(p => (p.Name, p.Depths.Max())));
    }

    /// <summary>Gives a role further privileges; returns the names of those that do not exist.</summary>
    public IReadOnlyList<string> Add(Guid role, IEnumerable<(string Privilege, Depth Depth)> privileges) =>
        [.. privileges.Where(p => !Give(role, p.Privilege, p.Depth)).Select(p => p.Privilege)];

    public void Assign(Guid user, Guid role) => _rows.Insert(
        catalog.Table("systemuserroles"), Guid.NewGuid(), new AttributeCollection { ["systemuserid"] = user, ["roleid"] = role });

    /// <summary>The platform's bits of AccessRights (Microsoft Learn: AccessRights Enum).</summary>
    private static int AccessRight(Verb? verb) => verb switch
    {
        Verb.Read => 1,
        Verb.Write => 2,
        Verb.Append => 4,
        Verb.AppendTo => 16,
        Verb.Create => 32,
        Verb.Delete => 65536,
        Verb.Share => 262144,
        Verb.Assign => 524288,
        _ => 0,
    };

    /// <summary>1 user, 2 business unit, 4 parent and child units, 8 organization.</summary>
    private static int Mask(Depth depth) => 1 << ((int)depth - 1);

    private static Guid RolePrivilegeId(Guid role, Guid privilege) => NameBasedGuid.Of("roleprivilege", $"{role:D}|{privilege:D}");

    private bool Give(Guid role, string privilege, Depth depth)
    {
        var id = PrivilegeId(privilege);
        if (!_rows.Exists(catalog.Table("privilege"), id))
            return false;
        if (_rows.Exists(catalog.Table("roleprivileges"), RolePrivilegeId(role, id)))
            return true;
        _rows.Insert(
            catalog.Table("roleprivileges"), RolePrivilegeId(role, id),
            new AttributeCollection { ["roleid"] = role, ["privilegeid"] = id, ["privilegedepthmask"] = Mask(depth) });
        return true;
    }
}
