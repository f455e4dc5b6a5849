using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The type of a column by name; it tells apart what <see cref="AttributeTypeCode"/> calls virtual.</summary>
[DataContract(Name = "AttributeTypeDisplayName", Namespace = ContractNamespaces.Metadata2013)]
public sealed class AttributeTypeDisplayName : ConstantsBase<string>
{
    // Before the constants: each is checked against it.
    private static readonly string[] Names =
    [
        nameof(BooleanType), nameof(CustomerType), nameof(DateTimeType), nameof(DecimalType), nameof(DoubleType),
        nameof(IntegerType), nameof(LookupType), nameof(MemoType), nameof(MoneyType), nameof(OwnerType),
        nameof(PartyListType), nameof(PicklistType), nameof(StateType), nameof(StatusType), nameof(StringType),
        nameof(UniqueidentifierType), nameof(CalendarRulesType), nameof(VirtualType), nameof(BigIntType),
        nameof(ManagedPropertyType), nameof(EntityNameType), nameof(ImageType), nameof(MultiSelectPicklistType),
        nameof(FileType), nameof(CustomType),
    ];

    public static readonly AttributeTypeDisplayName BooleanType = Add<AttributeTypeDisplayName>(nameof(BooleanType));
    public static readonly AttributeTypeDisplayName CustomerType = Add<AttributeTypeDisplayName>(nameof(CustomerType));
    public static readonly AttributeTypeDisplayName DateTimeType = Add<AttributeTypeDisplayName>(nameof(DateTimeType));
    public static readonly AttributeTypeDisplayName DecimalType = Add<AttributeTypeDisplayName>(nameof(DecimalType));
    public static readonly AttributeTypeDisplayName DoubleType = Add<AttributeTypeDisplayName>(nameof(DoubleType));
    public static readonly AttributeTypeDisplayName IntegerType = Add<AttributeTypeDisplayName>(nameof(IntegerType));
    public static readonly AttributeTypeDisplayName LookupType = Add<AttributeTypeDisplayName>(nameof(LookupType));
    public static readonly AttributeTypeDisplayName MemoType = Add<AttributeTypeDisplayName>(nameof(MemoType));
    public static readonly AttributeTypeDisplayName MoneyType = Add<AttributeTypeDisplayName>(nameof(MoneyType));
    public static readonly AttributeTypeDisplayName OwnerType = Add<AttributeTypeDisplayName>(nameof(OwnerType));
    public static readonly AttributeTypeDisplayName PartyListType = Add<AttributeTypeDisplayName>(nameof(PartyListType));
    public static readonly AttributeTypeDisplayName PicklistType = Add<AttributeTypeDisplayName>(nameof(PicklistType));
    public static readonly AttributeTypeDisplayName StateType = Add<AttributeTypeDisplayName>(nameof(StateType));
    public static readonly AttributeTypeDisplayName StatusType = Add<AttributeTypeDisplayName>(nameof(StatusType));
    public static readonly AttributeTypeDisplayName StringType = Add<AttributeTypeDisplayName>(nameof(StringType));
    public static readonly AttributeTypeDisplayName UniqueidentifierType = Add<AttributeTypeDisplayName>(nameof(UniqueidentifierType));
    public static readonly AttributeTypeDisplayName CalendarRulesType = Add<AttributeTypeDisplayName>(nameof(CalendarRulesType));
    public static readonly AttributeTypeDisplayName VirtualType = Add<AttributeTypeDisplayName>(nameof(VirtualType));
    public static readonly AttributeTypeDisplayName BigIntType = Add<AttributeTypeDisplayName>(nameof(BigIntType));
    public static readonly AttributeTypeDisplayName ManagedPropertyType = Add<AttributeTypeDisplayName>(nameof(ManagedPropertyType));
    public static readonly AttributeTypeDisplayName EntityNameType = Add<AttributeTypeDisplayName>(nameof(EntityNameType));
    public static readonly AttributeTypeDisplayName ImageType = Add<AttributeTypeDisplayName>(nameof(ImageType));
    public static readonly AttributeTypeDisplayName MultiSelectPicklistType = Add<AttributeTypeDisplayName>(nameof(MultiSelectPicklistType));
    public static readonly AttributeTypeDisplayName FileType = Add<AttributeTypeDisplayName>(nameof(FileType));
    public static readonly AttributeTypeDisplayName CustomType = Add<AttributeTypeDisplayName>(nameof(CustomType));

    /// <exception cref="ArgumentException">The text names no value of the set.</exception>
    public static implicit operator AttributeTypeDisplayName(string attributeTypeDisplayName) => attributeTypeDisplayName == null ? null : Create<AttributeTypeDisplayName>(attributeTypeDisplayName);

    public static bool operator ==(AttributeTypeDisplayName attributeTypeDisplayNameA, AttributeTypeDisplayName attributeTypeDisplayNameB) => Equals(attributeTypeDisplayNameA, attributeTypeDisplayNameB);

    public static bool operator !=(AttributeTypeDisplayName attributeTypeDisplayNameA, AttributeTypeDisplayName attributeTypeDisplayNameB) => !Equals(attributeTypeDisplayNameA, attributeTypeDisplayNameB);

    public override bool Equals(object obj) => obj is AttributeTypeDisplayName other && Value == other.Value;

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    protected override bool ValueExistsInList(string value) => Names.Contains(value, StringComparer.OrdinalIgnoreCase);

    internal static AttributeTypeDisplayName Of(AttributeTypeCode type) => Create<AttributeTypeDisplayName>(type + "Type");
}
