using System.ServiceModel;
using System.Threading.Channels;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Functions.Tests;

/// <summary>A CRM in memory for tests of the functions alone: rows found by equal values, and custom APIs that the test answers.</summary>
public sealed class MemoryCrm : IOrganizationServiceAsync2
{
    private readonly List<Entity> rows = [];
    private readonly Channel<OrganizationRequest> requests = Channel.CreateUnbounded<OrganizationRequest>();

    /// <summary>What a custom API answers.</summary>
    public Func<OrganizationRequest, OrganizationResponse> Answer { get; set; } = _ => new OrganizationResponse();

    public bool HasRequests => requests.Reader.Count > 0;

    public void Add(params ReadOnlySpan<Entity> more) => rows.AddRange(more);

    public async Task<OrganizationRequest> NextRequestAsync() => await requests.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>How the CRM refuses by one of our rules.</summary>
    public static FaultException<OrganizationServiceFault> Refusal(string message) =>
        new(new OrganizationServiceFault { ErrorCode = unchecked((int)0x80040265), Message = message }, message);

    public Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request, CancellationToken cancellationToken)
    {
        requests.Writer.TryWrite(request);
        return Task.FromResult(Answer(request));
    }

    public Task<EntityCollection> RetrieveMultipleAsync(QueryBase query, CancellationToken cancellationToken)
    {
        var asked = (QueryExpression)query;
        var found = rows.Where(row => row.LogicalName == asked.EntityName && asked.Criteria.Conditions.All(condition => Matches(row, condition)));
        return Task.FromResult(new EntityCollection([.. asked.TopCount is { } top ? found.Take(top) : found]));
    }

    public EntityCollection RetrieveMultiple(QueryBase query) => RetrieveMultipleAsync(query, default).Result;

    public OrganizationResponse Execute(OrganizationRequest request) => ExecuteAsync(request, default).Result;

    public Guid Create(Entity entity) => throw Unexpected();

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => throw Unexpected();

    public void Update(Entity entity) => throw Unexpected();

    public void Delete(string entityName, Guid id) => throw Unexpected();

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw Unexpected();

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw Unexpected();

    public Task<Guid> CreateAsync(Entity entity) => throw Unexpected();

    public Task<Entity> RetrieveAsync(string entityName, Guid id, ColumnSet columnSet) => throw Unexpected();

    public Task UpdateAsync(Entity entity) => throw Unexpected();

    public Task DeleteAsync(string entityName, Guid id) => throw Unexpected();

    public Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request) => ExecuteAsync(request, default);

    public Task AssociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw Unexpected();

    public Task DisassociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw Unexpected();

    public Task<EntityCollection> RetrieveMultipleAsync(QueryBase query) => RetrieveMultipleAsync(query, default);

    public Task<Guid> CreateAsync(Entity entity, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Entity> CreateAndReturnAsync(Entity entity, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Entity> RetrieveAsync(string entityName, Guid id, ColumnSet columnSet, CancellationToken cancellationToken) => throw Unexpected();

    public Task UpdateAsync(Entity entity, CancellationToken cancellationToken) => throw Unexpected();

    public Task DeleteAsync(string entityName, Guid id, CancellationToken cancellationToken) => throw Unexpected();

    public Task AssociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities, CancellationToken cancellationToken) => throw Unexpected();

    public Task DisassociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities, CancellationToken cancellationToken) => throw Unexpected();

    private static bool Matches(Entity row, ConditionExpression condition)
    {
        Assert.Equal(ConditionOperator.Equal, condition.Operator);
        var value = condition.AttributeName == row.LogicalName + "id" ? row.Id : row.GetAttributeValue<object>(condition.AttributeName);
        return Equals(value is EntityReference reference ? reference.Id : value is OptionSetValue option ? option.Value : value, condition.Values[0]);
    }

    private static InvalidOperationException Unexpected() => new("The functions write through custom APIs only.");
}
