using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>Reads an attribute element of customizations.xml as a column.</summary>
internal sealed class ColumnReader(ChoiceReader choices)
{
    private static readonly Dictionary<string, ColumnType> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nvarchar"] = ColumnType.String,
        ["ntext"] = ColumnType.Memo,
        ["int"] = ColumnType.Integer,
        ["bigint"] = ColumnType.BigInt,
        ["decimal"] = ColumnType.Decimal,
        ["float"] = ColumnType.Double,
        ["money"] = ColumnType.Money,
        ["datetime"] = ColumnType.DateTime,
        ["bit"] = ColumnType.Boolean,
        ["picklist"] = ColumnType.Choice,
        ["multiselectpicklist"] = ColumnType.MultiChoice,
        ["state"] = ColumnType.State,
        ["status"] = ColumnType.Status,
        ["lookup"] = ColumnType.Lookup,
        ["customer"] = ColumnType.Customer,
        ["owner"] = ColumnType.Owner,
        ["partylist"] = ColumnType.PartyList,
        ["primarykey"] = ColumnType.UniqueIdentifier,
        ["uniqueidentifier"] = ColumnType.UniqueIdentifier,
        ["file"] = ColumnType.File,
        ["image"] = ColumnType.Image,
        ["entityname"] = ColumnType.EntityName,
        ["virtual"] = ColumnType.Virtual,
    };

    /// <summary>Lookups every table has; exports state their relationships only in part.</summary>
    private static readonly Dictionary<string, string[]> SystemTargets = new(StringComparer.Ordinal)
    {
        ["createdby"] = ["systemuser"],
        ["modifiedby"] = ["systemuser"],
        ["createdonbehalfby"] = ["systemuser"],
        ["modifiedonbehalfby"] = ["systemuser"],
        ["owninguser"] = ["systemuser"],
        ["owningteam"] = ["team"],
        ["owningbusinessunit"] = ["businessunit"],
        ["organizationid"] = ["organization"],
        ["transactioncurrencyid"] = ["transactioncurrency"],
    };

    /// <summary>The column; null when the engine does not know its type.</summary>
    public ColumnDefinition? Read(XElement attribute)
    {
        if (!Types.TryGetValue(attribute.Text("Type"), out var type))
            return null;
        var schema = attribute.Attr("PhysicalName");
        var logical = (attribute.TextOrNull("LogicalName") ?? attribute.TextOrNull("Name") ?? schema).ToLowerInvariant();
        if (logical.Length == 0)
            throw Faults.InvalidComponent("column", schema, "it has no name.");
        return new ColumnDefinition
        {
            LogicalName = logical,
            SchemaName = schema,
            Type = type,
            Labels = attribute.Element("displaynames").Labels("displayname"),
            Required = Level(attribute.Text("RequiredLevel")),
            MaxLength = attribute.Int("MaxLength") ?? (type == ColumnType.File ? attribute.Int("MaxValue") : null),
            MinValue = attribute.Number("MinValue"),
            MaxValue = attribute.Number("MaxValue"),
            Precision = attribute.Int("Accuracy"),
            Format = Format(attribute.Text("Format")),
            DateBehavior = type == ColumnType.DateTime ? (DateBehavior)(attribute.Int("Behavior") ?? 1) : null,
            Options = choices.Of(attribute, type),
            GlobalChoice = attribute.TextOrNull("OptionSetName"),
            DefaultValue = Default(attribute, type),
            Targets = type == ColumnType.Owner ? ["systemuser", "team"] : SystemTargets.GetValueOrDefault(logical) ?? [],
            IsOpenToTargets = attribute.Text("LookupStyle") == "polymorphic",
            ValidForCreate = attribute.Flag("ValidForCreateApi", absent: true),
            ValidForRead = attribute.Flag("ValidForReadApi", absent: true),
            ValidForUpdate = attribute.Flag("ValidForUpdateApi", absent: true),
            IsPrimaryId = attribute.Text("Type") == "primarykey",
            IsPrimaryName = attribute.Text("DisplayMask").Split('|').Contains("PrimaryName"),
            IsSecured = attribute.Flag("IsSecured"),
            IsAudited = attribute.Flag("IsAuditEnabled"),
            IsCustom = attribute.Flag("IsCustomField"),
            AutoNumberFormat = attribute.TextOrNull("AutoNumberFormat"),
            CalculationOf = attribute.TextOrNull("CalculationOf")?.ToLowerInvariant(),
        };
    }

    private static RequiredLevel Level(string text) => text switch
    {
        "systemrequired" => RequiredLevel.System,
        "required" => RequiredLevel.Application,
        "recommended" => RequiredLevel.Recommended,
        _ => RequiredLevel.None,
    };

    private static string Format(string text) => text is "none" or "text" or "datetime" ? "" : text;

    private static int? Default(XElement attribute, ColumnType type) =>
        attribute.Int("AppDefaultValue") is { } value && (value != -1 || type == ColumnType.Boolean) ? value : null;
}
