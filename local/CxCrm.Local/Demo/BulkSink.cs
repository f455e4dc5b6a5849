using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Local.Demo;

/// <summary>Lets code that writes through IOrganizationService write in bulk into an organisation where nothing it asks for exists yet.</summary>
internal sealed class BulkSink(BulkWriter bulk, IProgress<int> written) : IOrganizationService
{
    private int _count;

    public Guid Create(Entity entity)
    {
        written.Report(++_count);
        return bulk.Create(entity);
    }

    public EntityCollection RetrieveMultiple(QueryBase query) => new();

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => throw NotInBulk();

    public void Update(Entity entity) => bulk.Update(entity);

    public void Delete(string entityName, Guid id) => throw NotInBulk();

    public OrganizationResponse Execute(OrganizationRequest request) => throw NotInBulk();

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw NotInBulk();

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw NotInBulk();

    private static NotSupportedException NotInBulk() => new("Bulk writing creates and updates rows, and nothing else.");
}
