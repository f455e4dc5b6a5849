using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Testing;

/// <summary>Passes messages on and notes by which service the last one went, so that its cost can be asked for.</summary>
internal sealed class NotingService(OrganizationService service, Action<OrganizationService> note) : IOrganizationService
{
    public Guid Create(Entity entity) => Noted().Create(entity);

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => Noted().Retrieve(entityName, id, columnSet);

    public void Update(Entity entity) => Noted().Update(entity);

    public void Delete(string entityName, Guid id) => Noted().Delete(entityName, id);

    public OrganizationResponse Execute(OrganizationRequest request) => Noted().Execute(request);

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Noted().Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Noted().Disassociate(entityName, entityId, relationship, relatedEntities);

    public EntityCollection RetrieveMultiple(QueryBase query) => Noted().RetrieveMultiple(query);

    private OrganizationService Noted()
    {
        note(service);
        return service;
    }
}
