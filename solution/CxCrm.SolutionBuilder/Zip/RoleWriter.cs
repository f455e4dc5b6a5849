using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the security roles.</summary>
internal static class RoleWriter
{
    public static IEnumerable<XElement> Write(Package package) =>
        package.Model.Roles.OrderBy(r => r.Name, StringComparer.Ordinal).Select(r => Role(r, package));

    private static XElement Role(Role role, Package package) =>
        new("Role",
            new XAttribute("id", Markup.Braced(package.RoleId(role))),
            new XAttribute("name", role.Name),
            Markup.Flag("IsCustomizable", true),
            Markup.Flag("IsAutoAssigned", false),
            new XElement("RolePrivileges", RolePrivileges.Of(role, package.Model)
                .Select(p => new XElement("RolePrivilege", new XAttribute("name", p.Key), new XAttribute("level", p.Value)))));
}
