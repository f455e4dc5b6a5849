using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the relationships: those that every table has by itself, and those of our lookups.</summary>
internal static class RelationshipWriter
{
    /// <summary>Standard tables whose rows would be flooded by lists of ours.</summary>
    private static readonly string[] WithoutLists = ["systemuser", "team", "businessunit", "transactioncurrency", "organization"];

    public static IEnumerable<XElement> Write(Package package)
    {
        List<XElement> relationships =
        [
            .. package.Model.OwnTables.SelectMany(t => Standard(t, package)),
            .. package.Model.Tables.SelectMany(t => Custom(t, package)),
        ];
        return relationships.OrderBy(r => r.Attribute("Name")!.Value, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<XElement> Standard(Table table, Package package)
    {
        XElement Relationship(string name, string referenced, string column, DeleteBehavior? delete = null) =>
            Start(name, table.SchemaName, referenced, delete, false, package.Version, column, []);

        yield return Relationship($"lk_{table.LogicalName}_createdby", "SystemUser", "CreatedBy");
        yield return Relationship($"lk_{table.LogicalName}_modifiedby", "SystemUser", "ModifiedBy");
        if (table.Ownership == Ownership.Organization)
            yield return Relationship($"organization_{table.LogicalName}", "Organization", "OrganizationId");
        else
        {
            yield return Relationship($"business_unit_{table.LogicalName}", "BusinessUnit", "OwningBusinessUnit", DeleteBehavior.Restrict);
            yield return Relationship($"owner_{table.LogicalName}", "Owner", "OwnerId");
            yield return Relationship($"team_{table.LogicalName}", "Team", "OwningTeam");
            yield return Relationship($"user_{table.LogicalName}", "SystemUser", "OwningUser");
        }

        if (table.Columns.Any(c => c.Type == ColumnType.Money))
            yield return Relationship($"TransactionCurrency_{table.SchemaName}", "TransactionCurrency", "TransactionCurrencyId", DeleteBehavior.Restrict);
    }

    private static IEnumerable<XElement> Custom(Table table, Package package)
    {
        foreach (var column in table.Columns.Where(c => c.IsLookup))
        {
            foreach (var target in column.Targets)
            {
                yield return Start(target.Relationship, package.SchemaName(table.LogicalName), package.SchemaName(target.Table), target.Delete ?? DeleteBehavior.RemoveLink,
                    column.Hierarchical, package.Version, column.SchemaName, Roles(column, target), column.Description);
            }
        }
    }

    private static XElement Start(string name, string referencing, string referenced, DeleteBehavior? delete, bool hierarchical, string version, string column, XElement[] roles, string description = "") =>
        new("EntityRelationship",
            new XAttribute("Name", name),
            new XElement("EntityRelationshipType", "OneToMany"),
            new XElement("IsCustomizable", "1"),
            new XElement("IntroducedVersion", version),
            Markup.Flag("IsHierarchical", hierarchical),
            new XElement("ReferencingEntityName", referencing),
            new XElement("ReferencedEntityName", referenced),
            new XElement("CascadeAssign", "NoCascade"),
            new XElement("CascadeDelete", delete?.ToString() ?? "NoCascade"),
            new XElement("CascadeArchive", delete is null or DeleteBehavior.Cascade ? "NoCascade" : delete.ToString()),
            new XElement("CascadeReparent", "NoCascade"),
            new XElement("CascadeShare", "NoCascade"),
            new XElement("CascadeUnshare", "NoCascade"),
            roles.Length > 0 ? new XElement("CascadeRollupView", "NoCascade") : null,
            roles.Length > 0 ? new XElement("IsValidForAdvancedFind", "1") : null,
            new XElement("ReferencingAttributeName", column),
            new XElement("RelationshipDescription", Markup.Description(description)),
            roles.Length > 0 ? new XElement("EntityRelationshipRoles", roles) : null);

    private static XElement[] Roles(Column column, Target target) =>
    [
        new("EntityRelationshipRole",
            new XElement("NavPaneDisplayOption", WithoutLists.Contains(target.Table) ? "DoNotDisplay" : "UseCollectionName"),
            new XElement("NavPaneArea", "Details"),
            new XElement("NavPaneOrder", "10000"),
            new XElement("NavigationPropertyName", NavigationProperty(column, target)),
            new XElement("RelationshipRoleType", "1")),
        new("EntityRelationshipRole",
            new XElement("NavigationPropertyName", target.Relationship),
            new XElement("RelationshipRoleType", "0")),
    ];

    private static string NavigationProperty(Column column, Target target) =>
        column.Targets.Count > 1 ? $"{column.SchemaName}_{target.Table}" : column.SchemaName;
}
