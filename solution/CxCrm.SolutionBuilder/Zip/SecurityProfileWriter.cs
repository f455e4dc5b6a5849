using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the column security profiles; 4 means allowed.</summary>
internal static class SecurityProfileWriter
{
    public static IEnumerable<XElement> Write(Package package) =>
        package.Model.SecurityProfiles.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => Profile(p, package));

    private static XElement Profile(SecurityProfile profile, Package package) =>
        new("FieldSecurityProfile",
            new XAttribute("name", profile.Name),
            new XAttribute("description", profile.Description),
            new XAttribute("fieldsecurityprofileid", Markup.Braced(package.ProfileId(profile))),
            new XElement("FieldPermissions", profile.Permissions.Select(Permission)));

    private static XElement Permission(ColumnPermission permission) =>
        new("FieldPermission",
            new XElement("EntityName", permission.Table),
            new XElement("AttributeName", permission.Column),
            new XElement("CanRead", Right(permission.Read)),
            new XElement("CanUpdate", Right(permission.Update)),
            new XElement("CanCreate", Right(permission.Create)),
            new XElement("CanReadUnmasked", "0"));

    private static string Right(bool allowed) => allowed ? "4" : "0";
}
