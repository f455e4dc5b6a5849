using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client.WebApi;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.PowerPlatform.Dataverse.Client;

/// <summary>
/// The organization service over the Dataverse Web API v9.2. One instance serves many callers at once. Refusals of the platform are
/// <c>FaultException&lt;OrganizationServiceFault&gt;</c> with its code and message. Associate and Disassociate are not part of it.
/// </summary>
public class ServiceClient : IOrganizationServiceAsync2, IDisposable
{
    private readonly HttpClient http;
    private readonly WebApiChannel channel;
    private readonly Rows rows;
    private readonly Messages messages;

    /// <summary>Connects with <c>AuthType=ClientSecret;Url=...;ClientId=...;ClientSecret=...</c>. "Use connection strings", Microsoft Learn.</summary>
    /// <exception cref="ArgumentException">The connection string lacks a part or asks for another way to sign in.</exception>
    public ServiceClient(string dataverseConnectionString, ILogger? logger = null) : this(ConnectionString.Parse(dataverseConnectionString), logger)
    {
    }

    /// <summary>
    /// Connects with tokens of the caller, who is asked for one by the address of the instance before every request. An empty token sends none, which
    /// only an instance on the same machine answers.
    /// </summary>
    public ServiceClient(Uri instanceUrl, Func<string, Task<string>> tokenProviderFunction, bool useUniqueInstance = true, ILogger? logger = null)
        : this(instanceUrl, tokenProviderFunction, new HttpClientHandler(), TimeProvider.System, logger)
    {
    }

    /// <summary>Connects as an application user.</summary>
    public ServiceClient(Uri instanceUrl, string clientId, string clientSecret, bool useUniqueInstance, ILogger? logger = null)
        : this(new ConnectionString(instanceUrl, clientId, clientSecret), logger)
    {
    }

    internal ServiceClient(Uri instanceUrl, Func<string, Task<string>> token, HttpMessageHandler handler, TimeProvider clock, ILogger? logger = null)
    {
        http = new HttpClient(handler) { BaseAddress = new Uri(instanceUrl, "/api/data/v9.2/") };
        channel = new WebApiChannel(http, () => token(instanceUrl.AbsoluteUri), clock, logger);
        var tables = new Tables(channel);
        rows = new Rows(channel, tables);
        messages = new Messages(channel, tables, rows);
    }

    private ServiceClient(ConnectionString connection, ILogger? logger)
        : this(connection.Url, new ClientSecretTokens(connection, new HttpClient(), TimeProvider.System).TokenAsync, new HttpClientHandler(), TimeProvider.System, logger)
    {
    }

    /// <summary>The systemuser on whose behalf the calls are made; empty for the signed-in user.</summary>
    public Guid CallerId { get => channel.CallerId; set => channel.CallerId = value; }

    /// <summary>How often a throttled request is sent again before its fault is thrown.</summary>
    public int MaxRetryCount { get => channel.MaxRetryCount; set => channel.MaxRetryCount = value; }

    /// <summary>The wait before a throttled request is sent again, where the platform names none.</summary>
    public TimeSpan RetryPauseTime { get => channel.RetryPauseTime; set => channel.RetryPauseTime = value; }

    public Guid Create(Entity entity) => CreateAsync(entity).GetAwaiter().GetResult();

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => RetrieveAsync(entityName, id, columnSet).GetAwaiter().GetResult();

    public void Update(Entity entity) => UpdateAsync(entity).GetAwaiter().GetResult();

    public void Delete(string entityName, Guid id) => DeleteAsync(entityName, id).GetAwaiter().GetResult();

    public OrganizationResponse Execute(OrganizationRequest request) => ExecuteAsync(request).GetAwaiter().GetResult();

    public EntityCollection RetrieveMultiple(QueryBase query) => RetrieveMultipleAsync(query).GetAwaiter().GetResult();

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw NotSent("Associate");

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw NotSent("Disassociate");

    public Task<Guid> CreateAsync(Entity entity) => CreateAsync(entity, CancellationToken.None);

    public Task<Entity> RetrieveAsync(string entityName, Guid id, ColumnSet columnSet) => RetrieveAsync(entityName, id, columnSet, CancellationToken.None);

    public Task UpdateAsync(Entity entity) => UpdateAsync(entity, CancellationToken.None);

    public Task DeleteAsync(string entityName, Guid id) => DeleteAsync(entityName, id, CancellationToken.None);

    public Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request) => ExecuteAsync(request, CancellationToken.None);

    public Task<EntityCollection> RetrieveMultipleAsync(QueryBase query) => RetrieveMultipleAsync(query, CancellationToken.None);

    public Task AssociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw NotSent("Associate");

    public Task DisassociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw NotSent("Disassociate");

    public Task<Guid> CreateAsync(Entity entity, CancellationToken cancellationToken) => rows.CreateAsync(entity, cancellationToken);

    public async Task<Entity> CreateAndReturnAsync(Entity entity, CancellationToken cancellationToken)
    {
        var id = await rows.CreateAsync(entity, cancellationToken);
        return await rows.RetrieveAsync(new EntityReference(entity.LogicalName, id), new ColumnSet(allColumns: true), cancellationToken);
    }

    public Task<Entity> RetrieveAsync(string entityName, Guid id, ColumnSet columnSet, CancellationToken cancellationToken) =>
        rows.RetrieveAsync(new EntityReference(entityName, id), columnSet, cancellationToken);

    public Task UpdateAsync(Entity entity, CancellationToken cancellationToken) => rows.UpdateAsync(entity, ConcurrencyBehavior.Default, cancellationToken);

    public Task DeleteAsync(string entityName, Guid id, CancellationToken cancellationToken) =>
        rows.DeleteAsync(new EntityReference(entityName, id), ConcurrencyBehavior.Default, cancellationToken);

    public Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request, CancellationToken cancellationToken) =>
        messages.ExecuteAsync(request, cancellationToken);

    public Task<EntityCollection> RetrieveMultipleAsync(QueryBase query, CancellationToken cancellationToken) =>
        rows.RetrieveMultipleAsync(query, cancellationToken);

    public Task AssociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities, CancellationToken cancellationToken) =>
        throw NotSent("Associate");

    public Task DisassociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities, CancellationToken cancellationToken) =>
        throw NotSent("Disassociate");

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            http.Dispose();
    }

    private static NotSupportedException NotSent(string message) => new($"{message} is not sent by this client; set the lookup column, or use the official client.");
}
