using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Messages.Definitions;

/// <summary>A column of the catalog as the SDK defines it (Microsoft Learn: AttributeMetadata and the classes that derive from it).</summary>
internal static class ColumnMetadata
{
    public static AttributeMetadata Of(TableDefinition table, ColumnDefinition column)
    {
        var definition = Typed(column);
        definition.LogicalName = column.LogicalName;
        definition.SchemaName = column.SchemaName;
        definition.DisplayName = Definition.Label(column.Labels);
        definition.IsValidForCreate = column.ValidForCreate;
        definition.IsValidForUpdate = column.ValidForUpdate;
        definition.IsAuditEnabled = new BooleanManagedProperty(column.IsAudited);
        definition.IsSecured = column.IsSecured;
        definition.RequiredLevel = new AttributeRequiredLevelManagedProperty(LevelOf(column));
        definition.AutoNumberFormat = column.AutoNumberFormat;
        definition.MetadataId = NameBasedGuid.Of("column", table.LogicalName + "." + column.LogicalName);
        return definition
            .With(nameof(AttributeMetadata.EntityLogicalName), table.LogicalName)
            .With(nameof(AttributeMetadata.AttributeOf), column.AttributeOf)
            .With(nameof(AttributeMetadata.IsValidForRead), column.ValidForRead)
            .With(nameof(AttributeMetadata.IsPrimaryId), column.IsPrimaryId)
            .With(nameof(AttributeMetadata.IsPrimaryName), column.IsPrimaryName)
            .With(nameof(AttributeMetadata.IsCustomAttribute), column.IsCustom);
    }

    private static AttributeMetadata Typed(ColumnDefinition column) => column.Type switch
    {
        ColumnType.String => new StringAttributeMetadata { MaxLength = column.MaxLength },
        ColumnType.Memo => new MemoAttributeMetadata { MaxLength = column.MaxLength },
        ColumnType.Integer => new IntegerAttributeMetadata { MinValue = (int?)column.MinValue, MaxValue = (int?)column.MaxValue },
        ColumnType.BigInt => new BigIntAttributeMetadata(),
        ColumnType.Decimal => new DecimalAttributeMetadata { MinValue = column.MinValue, MaxValue = column.MaxValue, Precision = column.Precision },
        ColumnType.Double => new DoubleAttributeMetadata { MinValue = (double?)column.MinValue, MaxValue = (double?)column.MaxValue, Precision = column.Precision },
        ColumnType.Money => new MoneyAttributeMetadata { MinValue = (double?)column.MinValue, MaxValue = (double?)column.MaxValue, Precision = column.Precision },
        ColumnType.DateTime => new DateTimeAttributeMetadata { Format = column.Format == "date" ? DateTimeFormat.DateOnly : DateTimeFormat.DateAndTime },
        ColumnType.Boolean => new BooleanAttributeMetadata { DefaultValue = column.DefaultValue == 1 },
        ColumnType.Choice => new PicklistAttributeMetadata { OptionSet = Options(column), DefaultFormValue = column.DefaultValue },
        ColumnType.MultiChoice => new MultiSelectPicklistAttributeMetadata { OptionSet = Options(column) },
        ColumnType.State => new StateAttributeMetadata { OptionSet = Options(column) },
        ColumnType.Status => new StatusAttributeMetadata { OptionSet = Options(column) },
        ColumnType.Lookup => new LookupAttributeMetadata { Targets = [.. column.Targets] },
        ColumnType.Customer or ColumnType.Owner or ColumnType.PartyList => Lookup(column),
        ColumnType.UniqueIdentifier => new UniqueIdentifierAttributeMetadata(),
        ColumnType.EntityName => new EntityNameAttributeMetadata(),
        ColumnType.File => new FileAttributeMetadata(),
        ColumnType.Image => new ImageAttributeMetadata(),
        ColumnType.ManagedProperty => new ManagedPropertyAttributeMetadata(),
        _ => new AttributeMetadata().With(nameof(AttributeMetadata.AttributeType), AttributeTypeCode.Virtual),
    };

    private static LookupAttributeMetadata Lookup(ColumnDefinition column) =>
        new LookupAttributeMetadata { Targets = [.. column.Targets] }.With(nameof(AttributeMetadata.AttributeType), column.Type switch
        {
            ColumnType.Customer => AttributeTypeCode.Customer,
            ColumnType.Owner => AttributeTypeCode.Owner,
            _ => AttributeTypeCode.PartyList,
        });

    private static OptionSetMetadata Options(ColumnDefinition column)
    {
        var options = new OptionSetMetadata { Name = column.GlobalChoice, IsGlobal = column.GlobalChoice is not null };
        foreach (var option in column.Options)
            options.Options.Add(Option(column.Type, option));
        return options;
    }

    private static OptionMetadata Option(ColumnType type, OptionDefinition option)
    {
        var label = Definition.Label(option.Labels);
        return type switch
        {
            ColumnType.State => new StateOptionMetadata { Value = option.Value, Label = label, DefaultStatus = option.DefaultStatus, InvariantName = option.InvariantName },
            ColumnType.Status => new StatusOptionMetadata(option.Value, option.State) { Label = label },
            _ => new OptionMetadata(label, option.Value),
        };
    }

    private static AttributeRequiredLevel LevelOf(ColumnDefinition column) => column.Required switch
    {
        RequiredLevel.System => AttributeRequiredLevel.SystemRequired,
        RequiredLevel.Application => AttributeRequiredLevel.ApplicationRequired,
        RequiredLevel.Recommended => AttributeRequiredLevel.Recommended,
        _ => AttributeRequiredLevel.None,
    };
}
