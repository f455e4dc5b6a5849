using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Passes every call on and counts it: calls are what a plug-in costs, so the trace of each run states them against its budget.</summary>
internal sealed class CountedService(IOrganizationService service, CallCounter counter) : IOrganizationService
{
    public Guid Create(Entity entity) => Counted().Create(entity);

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => Counted().Retrieve(entityName, id, columnSet);

    public void Update(Entity entity) => Counted().Update(entity);

    public void Delete(string entityName, Guid id) => Counted().Delete(entityName, id);

    public OrganizationResponse Execute(OrganizationRequest request) => Counted().Execute(request);

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Counted().Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Counted().Disassociate(entityName, entityId, relationship, relatedEntities);

    public EntityCollection RetrieveMultiple(QueryBase query) => Counted().RetrieveMultiple(query);

    private IOrganizationService Counted()
    {
        counter.Add();
        return service;
    }
}
