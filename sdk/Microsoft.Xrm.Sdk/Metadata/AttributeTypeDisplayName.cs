using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The type of a column by name; it tells apart what <see cref="AttributeTypeCode"/> calls virtual.</summary>
[DataContract(Name = "AttributeTypeDisplayName", Namespace = ContractNamespaces.Metadata2013)]
public sealed class AttributeTypeDisplayName : ConstantsBase<string>
{
    public static readonly AttributeTypeDisplayName BooleanType = Add<AttributeTypeDisplayName>("BooleanType");
    public static readonly AttributeTypeDisplayName CustomerType = Add<AttributeTypeDisplayName>("CustomerType");
    public static readonly AttributeTypeDisplayName DateTimeType = Add<AttributeTypeDisplayName>("DateTimeType");
    public static readonly AttributeTypeDisplayName DecimalType = Add<AttributeTypeDisplayName>("DecimalType");
    public static readonly AttributeTypeDisplayName DoubleType = Add<AttributeTypeDisplayName>("DoubleType");
    public static readonly AttributeTypeDisplayName IntegerType = Add<AttributeTypeDisplayName>("IntegerType");
    public static readonly AttributeTypeDisplayName LookupType = Add<AttributeTypeDisplayName>("LookupType");
    public static readonly AttributeTypeDisplayName MemoType = Add<AttributeTypeDisplayName>("MemoType");
    public static readonly AttributeTypeDisplayName MoneyType = Add<AttributeTypeDisplayName>("MoneyType");
    public static readonly AttributeTypeDisplayName OwnerType = Add<AttributeTypeDisplayName>("OwnerType");
    public static readonly AttributeTypeDisplayName PartyListType = Add<AttributeTypeDisplayName>("PartyListType");
    public static readonly AttributeTypeDisplayName PicklistType = Add<AttributeTypeDisplayName>("PicklistType");
    public static readonly AttributeTypeDisplayName StateType = Add<AttributeTypeDisplayName>("StateType");
    public static readonly AttributeTypeDisplayName StatusType = Add<AttributeTypeDisplayName>("StatusType");
    public static readonly AttributeTypeDisplayName StringType = Add<AttributeTypeDisplayName>("StringType");
    public static readonly AttributeTypeDisplayName UniqueidentifierType = Add<AttributeTypeDisplayName>("UniqueidentifierType");
    public static readonly AttributeTypeDisplayName CalendarRulesType = Add<AttributeTypeDisplayName>("CalendarRulesType");
    public static readonly AttributeTypeDisplayName VirtualType = Add<AttributeTypeDisplayName>("VirtualType");
    public static readonly AttributeTypeDisplayName BigIntType = Add<AttributeTypeDisplayName>("BigIntType");
    public static readonly AttributeTypeDisplayName ManagedPropertyType = Add<AttributeTypeDisplayName>("ManagedPropertyType");
    public static readonly AttributeTypeDisplayName EntityNameType = Add<AttributeTypeDisplayName>("EntityNameType");
    public static readonly AttributeTypeDisplayName ImageType = Add<AttributeTypeDisplayName>("ImageType");
    public static readonly AttributeTypeDisplayName MultiSelectPicklistType = Add<AttributeTypeDisplayName>("MultiSelectPicklistType");
    public static readonly AttributeTypeDisplayName FileType = Add<AttributeTypeDisplayName>("FileType");
    public static readonly AttributeTypeDisplayName CustomType = Add<AttributeTypeDisplayName>("CustomType");

    /// <exception cref="ArgumentException">The text names no value of the set.</exception>
    public static implicit operator AttributeTypeDisplayName(string attributeTypeDisplayName) => attributeTypeDisplayName == null ? null : Create<AttributeTypeDisplayName>(attributeTypeDisplayName);

    public static bool operator ==(AttributeTypeDisplayName attributeTypeDisplayNameA, AttributeTypeDisplayName attributeTypeDisplayNameB) => Equals(attributeTypeDisplayNameA, attributeTypeDisplayNameB);

    public static bool operator !=(AttributeTypeDisplayName attributeTypeDisplayNameA, AttributeTypeDisplayName attributeTypeDisplayNameB) => !Equals(attributeTypeDisplayNameA, attributeTypeDisplayNameB);

    public override bool Equals(object obj) => obj is AttributeTypeDisplayName other && Value == other.Value;

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    protected override bool ValueExistsInList(string value) => ValidValues.Contains(value, StringComparer.OrdinalIgnoreCase);

    internal static AttributeTypeDisplayName Of(AttributeTypeCode type) => Create<AttributeTypeDisplayName>(type + "Type");
}
