using System.Globalization;
using LocalDataverse.Storage;

namespace LocalDataverse.Security;

/// <summary>Reads a user's rights from users, business units, roles and their privileges. The widest depth of any role counts.</summary>
internal static class RightsReader
{
    /// <summary>Writes to these tables change somebody's rights.</summary>
    public static readonly IReadOnlySet<string> Tables = new HashSet<string>(StringComparer.Ordinal)
    {
        "systemuser", "businessunit", "role", "systemuserroles", "roleprivileges", "privilege",
    };

    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such user, or the user is disabled.</exception>
    public static CallerRights Read(DatabaseSession session, Guid user)
    {
        var unit = BusinessUnit(session, user);
        return new CallerRights(user, unit, UnitsBelow(session, unit), user == WellKnown.SystemUser, Privileges(session, user));
    }

    private static Guid BusinessUnit(DatabaseSession session, Guid user)
    {
        var command = session.Command("SELECT businessunitid, isdisabled FROM systemuser WHERE systemuserid = $user");
        command.Parameters.AddWithValue("$user", StoredValue.Id(user));
        using var row = command.ExecuteReader();
        if (!row.Read())
            throw Faults.RowDoesNotExist("systemuser", user);
        if (!row.IsDBNull(1) && row.GetInt64(1) != 0)
            throw Faults.UserDisabled(user);
        return row.IsDBNull(0) ? Guid.Empty : Guid.Parse(row.GetString(0), CultureInfo.InvariantCulture);
    }

    private static HashSet<Guid> UnitsBelow(DatabaseSession session, Guid unit)
    {
        var command = session.Command("""
            WITH RECURSIVE below(id) AS (
              SELECT $unit
              UNION
              SELECT b.businessunitid FROM businessunit b JOIN below ON b.parentbusinessunitid = below.id)
            SELECT id FROM below
            """);
        command.Parameters.AddWithValue("$unit", StoredValue.Id(unit));
        using var row = command.ExecuteReader();
        var units = new HashSet<Guid>();
        while (row.Read())
            units.Add(Guid.Parse(row.GetString(0), CultureInfo.InvariantCulture));
        return units;
    }

    private static Dictionary<string, Depth> Privileges(DatabaseSession session, Guid user)
    {
        var command = session.Command("""
            SELECT p.name, MAX(rp.privilegedepthmask)
            FROM systemuserroles ur
            JOIN roleprivileges rp ON rp.roleid = ur.roleid
            JOIN privilege p ON p.privilegeid = rp.privilegeid
            WHERE ur.systemuserid = $user
            GROUP BY p.name
            """);
        command.Parameters.AddWithValue("$user", StoredValue.Id(user));
        using var row = command.ExecuteReader();
        var privileges = new Dictionary<string, Depth>(StringComparer.OrdinalIgnoreCase);
        while (row.Read())
            privileges[row.GetString(0)] = DepthOf(row.GetInt32(1));
        return privileges;
    }

    // roleprivileges.privilegedepthmask (Microsoft Learn: RolePrivileges table).
    private static Depth DepthOf(int mask) => mask switch
    {
        >= 8 => Depth.Organization,
        >= 4 => Depth.ParentChild,
        >= 2 => Depth.BusinessUnit,
        1 => Depth.User,
        _ => Depth.None,
    };
}
