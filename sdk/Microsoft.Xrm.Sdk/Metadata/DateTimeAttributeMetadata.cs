using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a date column.</summary>
[DataContract(Name = "DateTimeAttributeMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class DateTimeAttributeMetadata : AttributeMetadata
{
    public DateTimeAttributeMetadata() : this(null)
    {
    }

    public DateTimeAttributeMetadata(DateTimeFormat? format) : this(format, null)
    {
    }

    public DateTimeAttributeMetadata(DateTimeFormat? format, string schemaName) : base(AttributeTypeCode.DateTime, schemaName) => Format = format;

    /// <summary>1753-01-01 UTC, the earliest date the platform stores.</summary>
    public static DateTime MinSupportedValue { get; } = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>9999-12-30 23:59:59 UTC.</summary>
    public static DateTime MaxSupportedValue { get; } = new(9999, 12, 30, 23, 59, 59, DateTimeKind.Utc);

    [DataMember]
    public DateTimeFormat? Format { get; set; }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember(Order = 71)]
    public DateTimeBehavior DateTimeBehavior { get; set; }

    [DataMember(Order = 71)]
    public BooleanManagedProperty CanChangeDateTimeBehavior { get; set; }
}
