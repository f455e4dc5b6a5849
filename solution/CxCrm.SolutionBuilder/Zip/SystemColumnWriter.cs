using System.Xml.Linq;
using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the system columns with the flags that real exports have for each.</summary>
internal static class SystemColumnWriter
{
    private const string NoGuid = "00000000-0000-0000-0000-000000000000";

    public static IEnumerable<AttributeShape> Shapes(Table table, string version) =>
        [PrimaryKey(table), .. SystemColumns.Of(table).Select(c => Shape(table, c, version))];

    private static AttributeShape PrimaryKey(Table table) => new(table.SchemaName + "Id", "primarykey", table.Name)
    {
        Description = "Unique identifier of the row",
        RequiredLevel = "systemrequired",
        DisplayMask = "ValidForAdvancedFind|RequiredForGrid",
        Update = false,
        Custom = false,
        RequirementCanChange = false,
        Filterable = true,
        Retrievable = true,
    };

    private static AttributeShape Shape(Table table, SystemColumn column, string version)
    {
        var shape = new AttributeShape(column.SchemaName, TypeName(column.Type), column.Labels) { Custom = false };
        return column.SchemaName switch
        {
            "CreatedBy" or "CreatedOnBehalfBy" or "ModifiedBy" or "ModifiedOnBehalfBy" =>
                shape with { Update = false, Create = false, Audit = false, TypePart = Lookup() },
            "CreatedOn" or "ModifiedOn" =>
                shape with { ImeMode = "inactive", Update = false, Create = false, Audit = false, Filterable = true, Retrievable = true, TypePart = Date("datetime") },
            "OverriddenCreatedOn" =>
                shape with { DisplayMask = "ValidForAdvancedFind|ValidForGrid", ImeMode = "inactive", Update = false, TypePart = Date("date") },
            "ImportSequenceNumber" =>
                shape with { DisplayMask = "ValidForAdvancedFind", ImeMode = "disabled", Update = false, TypePart = Whole(int.MinValue) },
            "TimeZoneRuleVersionNumber" or "UTCConversionTimeZoneCode" =>
                shape with { DisplayMask = null, Audit = false, TypePart = Whole(-1) },
            "OwnerId" =>
                shape with { RequiredLevel = "systemrequired", DisplayMask = AttributeShape.Everywhere + "|RequiredForForm", Retrievable = true, TypePart = Owner() },
            "OwningBusinessUnit" =>
                shape with { Update = false, Create = false, Filterable = true, TypePart = Lookup() },
            "OwningTeam" or "OwningUser" or "OrganizationId" =>
                shape with { DisplayMask = null, Update = false, Create = false, Audit = false, TypePart = Lookup() },
            "ExchangeRate" =>
                shape with { ImeMode = "disabled", Update = false, Create = false, TypePart = [new("MinValue", "1E-10"), new("MaxValue", "100000000000"), new("Accuracy", "12")] },
            "TransactionCurrencyId" =>
                shape with { TypePart = Lookup() },
            "statecode" =>
                shape with { RequiredLevel = "systemrequired", Create = false, Filterable = true, Retrievable = true, TypePart = [OptionSetWriter.State(table, column.Labels, version)] },
            "statuscode" =>
                shape with { Filterable = true, Retrievable = true, TypePart = [OptionSetWriter.Status(table, column.Labels, version)] },
            _ => throw new InvalidOperationException($"No shape is known for the system column {column.SchemaName}."),
        };
    }

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Lookup => "lookup",
        ColumnType.DateTime => "datetime",
        ColumnType.Integer => "int",
        ColumnType.Decimal => "decimal",
        ColumnType.Owner => "owner",
        ColumnType.State => "state",
        ColumnType.Status => "status",
        _ => throw new InvalidOperationException($"No system column has the type {type}."),
    };

    private static XElement[] Lookup() => [new("LookupStyle", "single"), new("LookupTypes")];

    private static XElement[] Date(string format) => [new("Format", format), Markup.Flag("CanChangeDateTimeBehavior", false), new("Behavior", "1")];

    private static XElement[] Whole(int least) => [Markup.Empty("Format"), new("MinValue", least), new("MaxValue", int.MaxValue)];

    /// <summary>Users (8) and teams (9).</summary>
    private static XElement[] Owner() => [new("LookupStyle", "single"), new("LookupTypes", OwnerType(8), OwnerType(9))];

    private static XElement OwnerType(int code) => new("LookupType", new XAttribute("id", NoGuid), code);
}
