using System.Xml.Linq;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes a column's definition in the order that exports have.</summary>
internal static class AttributeWriter
{
    public static XElement Write(AttributeShape shape, string version)
    {
        var logicalName = shape.PhysicalName.ToLowerInvariant();
        return new("attribute",
            new XAttribute("PhysicalName", shape.PhysicalName),
            new XElement("Type", shape.Type),
            new XElement("Name", logicalName),
            new XElement("LogicalName", logicalName),
            new XElement("RequiredLevel", shape.RequiredLevel),
            shape.DisplayMask is { } mask ? new XElement("DisplayMask", mask) : null,
            shape.ImeMode is { } mode ? new XElement("ImeMode", mode) : null,
            Markup.Flag("ValidForUpdateApi", shape.Update),
            Markup.Flag("ValidForReadApi", true),
            Markup.Flag("ValidForCreateApi", shape.Create),
            Markup.Flag("IsCustomField", shape.Custom),
            Markup.Flag("IsAuditEnabled", shape.Audit),
            Markup.Flag("IsSecured", shape.Secured),
            new XElement("IntroducedVersion", version),
            Markup.Flag("IsCustomizable", true),
            Markup.Flag("IsRenameable", true),
            Markup.Flag("CanModifySearchSettings", true),
            Markup.Flag("CanModifyRequirementLevelSettings", shape.RequirementCanChange),
            Markup.Flag("CanModifyAdditionalSettings", true),
            new XElement("SourceType", "0"),
            Markup.Flag("IsGlobalFilterEnabled", false),
            Markup.Flag("IsSortableEnabled", false),
            Markup.Flag("CanModifyGlobalFilterSettings", true),
            Markup.Flag("CanModifyIsSortableSettings", shape.SortableCanChange),
            Markup.Flag("IsDataSourceSecret", false),
            Markup.Empty("AutoNumberFormat").Holding(shape.AutoNumber),
            Markup.Flag("IsSearchable", shape.Searchable),
            Markup.Flag("IsFilterable", shape.Filterable),
            Markup.Flag("IsRetrievable", shape.Retrievable),
            Markup.Flag("IsLocalizable", false),
            shape.TypePart,
            Markup.Labelled("displaynames", "displayname", shape.Labels),
            Markup.Description(shape.Description));
    }
}
