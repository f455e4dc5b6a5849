using LocalDataverse.Messages;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline.Plugins;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>One message on its way through the pipeline: what was asked, by whom, from where, and what came of it so far.</summary>
public sealed class MessageCall
{
    /// <summary>Plug-ins may send messages that start plug-ins this many levels deep (Microsoft Learn: IExecutionContext.Depth).</summary>
    public const int DepthLimit = 8;

    internal MessageCall(OutermostMessage outermost, MessageHandler handler, OrganizationRequest request, Guid userId, PluginContext? sender)
    {
        Outermost = outermost;
        Handler = handler;
        UserId = userId;
        Sender = sender;
        InitiatingUserId = sender?.InitiatingUserId ?? outermost.InitiatingUserId ?? userId;
        Depth = sender is null ? outermost.StartDepth : sender.Depth + 1;
        RequestId = request.RequestId;
        foreach (var (name, value) in request.Parameters)
            Input[name] = value;
    }

    public OutermostMessage Outermost { get; }

    public MessageHandler Handler { get; }

    public string MessageName => Handler.Name;

    public ParameterCollection Input { get; } = [];

    public ParameterCollection Output { get; } = [];

    /// <summary>The table the message is about; null for messages about none.</summary>
    public TableDefinition? Table { get; internal set; }

    /// <summary>The row the message is about; empty before a create.</summary>
    public Guid RowId { get; internal set; }

    /// <summary>Whose rights count.</summary>
    public Guid UserId { get; }

    /// <summary>Who started it all, whomever plug-ins work as.</summary>
    public Guid InitiatingUserId { get; }

    public CallerRights Rights => field ??= Outermost.RightsOf(UserId);

    public MetadataCatalog Catalog => Outermost.Catalog;

    /// <summary>1 for a message from outside, one more for each plug-in in between.</summary>
    public int Depth { get; }

    public Guid? RequestId { get; }

    public Guid OperationId { get; } = Guid.NewGuid();

    /// <summary>One instant (UTC, whole seconds) for the whole message: created, modified and audited times agree.</summary>
    public DateTime Now => Outermost.Now;

    /// <summary>The row as it stood before the platform's own work; read only when an image or the audit needs it.</summary>
    internal Entity? Before { get; set; }

    internal Entity? After { get; set; }

    /// <summary>The context of the plug-in that sent this message; null for one from outside or from the platform itself.</summary>
    internal PluginContext? Sender { get; }

    /// <summary>The message that the platform carries out by sending this one, where plug-ins see it as the parent (Merge: its updates of child rows); else null.</summary>
    internal MessageCall? Within { get; init; }

    internal ParameterCollection SharedEarly => field ??= TaggedVariables();

    internal ParameterCollection Shared => field ??= Handler.KeepsEarlyVariablesApart ? TaggedVariables() : SharedEarly;

    /// <summary>The parameter, or a fault that names what is missing or of another type.</summary>
    public T Required<T>(string parameter) where T : notnull
    {
        if (!Input.TryGetValue(parameter, out var value) || value is null)
            throw Faults.MissingParameter(MessageName, parameter);
        return value is T typed ? typed : throw Faults.WrongParameterType(MessageName, parameter, typeof(T).Name, value);
    }

    public T? Optional<T>(string parameter) where T : notnull
    {
        if (!Input.TryGetValue(parameter, out var value) || value is null)
            return default;
        return value is T typed ? typed : throw Faults.WrongParameterType(MessageName, parameter, typeof(T).Name, value);
    }

    // The optional parameter "tag" reaches plug-ins as a shared variable (Microsoft Learn: Add a shared variable from the Organization service).
    private ParameterCollection TaggedVariables()
    {
        var variables = new ParameterCollection();
        if (Input.TryGetValue("tag", out var tag))
            variables["tag"] = tag;
        return variables;
    }
}
