using LocalDataverse.Tests.Pipeline;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft Learn: Query schema definitions; RetrieveEntityRequest; WhoAmI function.</summary>
public sealed class DefinitionTests : IDisposable
{
    private readonly PluginOrganization _crm = new();

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void Every_table_that_points_to_contact_is_found_by_its_lookups()
    {
        var query = new EntityQueryExpression
        {
            Properties = new MetadataPropertiesExpression("LogicalName", "ManyToOneRelationships"),
            RelationshipQuery = new RelationshipQueryExpression { Criteria = new MetadataFilterExpression { Conditions = { new("ReferencedEntity", MetadataConditionOperator.Equals, "contact") } } },
        };
        var response = (RetrieveMetadataChangesResponse)_crm.Admin.Execute(new RetrieveMetadataChangesRequest { Query = query });
        var pointing = response.EntityMetadata.Where(t => t.ManyToOneRelationships.Length > 0).Select(t => t.LogicalName).ToList();
        Assert.Contains("task", pointing);
        Assert.Contains("annotation", pointing);
        Assert.DoesNotContain("businessunit", pointing);
    }

    [Fact]
    public void A_definition_tells_columns_with_their_types()
    {
        var request = new RetrieveEntityRequest { LogicalName = "contact", EntityFilters = EntityFilters.Attributes | EntityFilters.Relationships };
        var contact = ((RetrieveEntityResponse)_crm.Admin.Execute(request)).EntityMetadata;
        Assert.Equal("contactid", contact.PrimaryIdAttribute);
        Assert.Equal(50, Assert.IsType<StringAttributeMetadata>(contact.Attributes.Single(a => a.LogicalName == "lastname")).MaxLength);
        Assert.Equal(AttributeTypeCode.Customer, contact.Attributes.Single(a => a.LogicalName == "parentcustomerid").AttributeType);
        Assert.Contains(contact.OneToManyRelationships, r => r.ReferencingEntity == "task" && r.CascadeConfiguration.Delete == CascadeType.Cascade);
    }

    [Fact]
    public void All_tables_of_the_catalog_are_defined()
    {
        var response = (RetrieveAllEntitiesResponse)_crm.Admin.Execute(new RetrieveAllEntitiesRequest { EntityFilters = EntityFilters.Entity });
        Assert.Equal(_crm.Organization.Catalog.Tables.Count(), response.EntityMetadata.Length);
    }
}
