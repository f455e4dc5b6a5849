using LocalDataverse.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// Many rows in one transaction, each written as Create or Update writes it (defaults, owner, created and modified, numbers, checks, rights,
/// audit) but without plug-ins: for demo data and migrations. Dispose without <see cref="Complete"/> leaves nothing.
/// </summary>
public sealed class BulkWriter : IDisposable
{
    private static readonly Create Creating = new();
    private static readonly Update Updating = new();

    private readonly OutermostMessage _outermost;
    private readonly Guid _user;

    /// <param name="engine">The organisation's engine.</param>
    /// <param name="user">Who counts as the author and, of rows that name none, as the owner; must be allowed to bypass custom logic.</param>
    internal BulkWriter(Engine engine, Guid user)
    {
        _user = user;
        _outermost = new OutermostMessage(engine);
        _outermost.Begin();
    }

    /// <summary>Makes one row, and the related rows it carries.</summary>
    /// <param name="row">The row; overriddencreatedon dates it back.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">A value breaks a rule of its column.</exception>
    public Guid Create(Entity row) => Run(Creating, "Create", row);

    /// <summary>Changes one row, such as closing an activity: Create makes every row in its first state.</summary>
    /// <param name="row">The row's id and what changes.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such row, or a value breaks a rule of its column.</exception>
    public void Update(Entity row) => Run(Updating, "Update", row);

    public void Complete() => _outermost.Commit();

    public void Dispose() => _outermost.Dispose();

    private Guid Run(MessageHandler message, string name, Entity row)
    {
        var request = new OrganizationRequest(name) { ["Target"] = row, ["BypassBusinessLogicExecution"] = "CustomSync,CustomAsync" };
        var call = new MessageCall(_outermost, message, request, _user, sender: null);
        message.Prepare(call);
        message.Execute(call);
        return call.RowId;
    }
}
