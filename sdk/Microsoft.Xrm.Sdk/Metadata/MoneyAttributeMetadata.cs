using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a currency column.</summary>
[DataContract(Name = "MoneyAttributeMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class MoneyAttributeMetadata : AttributeMetadata
{
    public const double MinSupportedValue = -922_337_203_685_477;
    public const double MaxSupportedValue = 922_337_203_685_477;
    public const int MinSupportedPrecision = 0;
    public const int MaxSupportedPrecision = 4;
    public const int MaxSupportedPrecisionAfterCurrencyConversion = 10;

    public MoneyAttributeMetadata() : this(null)
    {
    }

    public MoneyAttributeMetadata(string schemaName) : base(AttributeTypeCode.Money, schemaName)
    {
    }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    [DataMember]
    public double? MaxValue { get; set; }

    [DataMember]
    public double? MinValue { get; set; }

    [DataMember]
    public int? Precision { get; set; }

    /// <summary>0 the column, 1 the organization, 2 the currency.</summary>
    [DataMember]
    public int? PrecisionSource { get; set; }

    [DataMember]
    public string CalculationOf { get; set; }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }

    [DataMember(Order = 70)]
    public bool? IsBaseCurrency { get; internal set; }
}
