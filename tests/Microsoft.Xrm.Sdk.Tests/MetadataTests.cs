using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Tests;

public sealed class MetadataTests
{
    public static TheoryData<AttributeMetadata, AttributeTypeCode, string> Types => new()
    {
        { new StringAttributeMetadata("cx_Name"), AttributeTypeCode.String, "StringType" },
        { new LookupAttributeMetadata(), AttributeTypeCode.Lookup, "LookupType" },
        { new PicklistAttributeMetadata(), AttributeTypeCode.Picklist, "PicklistType" },
        { new MultiSelectPicklistAttributeMetadata(), AttributeTypeCode.Virtual, "MultiSelectPicklistType" },
        { new FileAttributeMetadata(), AttributeTypeCode.Virtual, "FileType" },
        { new ImageAttributeMetadata(), AttributeTypeCode.Virtual, "ImageType" },
        { new UniqueIdentifierAttributeMetadata(), AttributeTypeCode.Uniqueidentifier, "UniqueidentifierType" },
        { new StatusAttributeMetadata(), AttributeTypeCode.Status, "StatusType" },
    };

    [Theory]
    [MemberData(nameof(Types), DisableDiscoveryEnumeration = true)]
    public void A_column_definition_knows_its_type(AttributeMetadata column, AttributeTypeCode code, string name)
    {
        Assert.Equal(code, column.AttributeType);
        Assert.Equal(name, column.AttributeTypeName.Value);
    }

    [Fact]
    public void A_constant_is_equal_to_its_text_and_refuses_others()
    {
        DateTimeBehavior behavior = "DateOnly";

        Assert.Equal(DateTimeBehavior.DateOnly, behavior);
        Assert.Throws<ArgumentException>(() => (StringFormatName)"Rhyme");
    }

    [Fact]
    public void A_managed_property_may_be_changed_until_a_solution_locks_it() => Assert.True(new BooleanManagedProperty(value: true).CanBeChanged);

    [Fact]
    public void What_only_the_service_knows_can_be_set_by_reflection()
    {
        var table = new EntityMetadata();

        typeof(EntityMetadata).GetProperty(nameof(EntityMetadata.PrimaryIdAttribute))!.SetValue(table, "contactid");

        Assert.Equal("contactid", table.PrimaryIdAttribute);
    }
}
