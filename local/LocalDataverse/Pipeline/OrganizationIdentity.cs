using System.Globalization;
using LocalDataverse.Storage;

namespace LocalDataverse.Pipeline;

/// <summary>The organisation's own row: what contexts and new rows carry of it.</summary>
public sealed record OrganizationIdentity(Guid Id, string Name, Guid? BaseCurrency)
{
    public static OrganizationIdentity Read(Database database)
    {
        using var session = database.Read();
        using var row = session.Command("SELECT organizationid, name, basecurrencyid FROM organization").ExecuteReader();
        if (!row.Read())
            throw new InvalidDataException("The database holds no row of 'organization': it was not made by Organization.Create.");
        return new OrganizationIdentity(
            Guid.Parse(row.GetString(0), CultureInfo.InvariantCulture),
            row.IsDBNull(1) ? "" : row.GetString(1),
            row.IsDBNull(2) ? null : Guid.Parse(row.GetString(2), CultureInfo.InvariantCulture));
    }
}
