using LocalDataverse.Pipeline.Registration;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Plugins;

/// <summary>What a plug-in sees of its message (Microsoft Learn: Understand the execution context).</summary>
internal sealed class PluginContext(MessageCall call, Stage stage) : IPluginExecutionContext2
{
    public required EntityReference OwningExtension { get; init; }

    /// <summary>Whom the plug-in works as: the step's user, else the caller.</summary>
    public required Guid UserId { get; init; }

    public EntityImageCollection PreEntityImages { get; init; } = [];

    public EntityImageCollection PostEntityImages { get; init; } = [];

    /// <summary>Null for the plug-in of a custom API.</summary>
    public StepRegistration? Step { get; init; }

    /// <summary>Shared variables that came along with an asynchronous run.</summary>
    public ParameterCollection? QueuedVariables { get; init; }

    /// <summary>When the job of an asynchronous run was queued; null otherwise.</summary>
    public DateTime? QueuedOn { get; init; }

    public int Stage { get; } = (int)stage;

    public int Mode { get; init; }

    public int IsolationMode => 2;

    public int Depth => call.Depth;

    public string MessageName => call.MessageName;

    public string PrimaryEntityName => call.Table?.LogicalName ?? "none";

    public Guid PrimaryEntityId => call.RowId;

    public string SecondaryEntityName => "none";

    public Guid? RequestId => call.RequestId;

    public ParameterCollection InputParameters => call.Input;

    public ParameterCollection OutputParameters => call.Output;

    public ParameterCollection SharedVariables => QueuedVariables ?? (IsEarly ? call.SharedEarly : call.Shared);

    /// <summary>
    /// The sender's context. For Create, Update and Delete the variables of stage 10 stand one level up
    /// (Microsoft Learn: Understand the execution context, Shared variables).
    /// </summary>
    public IPluginExecutionContext? ParentContext =>
        IsEarly || !call.Handler.KeepsEarlyVariablesApart || Mode == 1
            ? Above
            : new PluginContext(call, Pipeline.Stage.PreValidation) { OwningExtension = OwningExtension, UserId = call.UserId };

    public Guid InitiatingUserId => call.InitiatingUserId;

    public Guid BusinessUnitId => call.Rights.BusinessUnitId;

    public Guid OrganizationId => call.Outermost.Engine.Identity.Id;

    public string OrganizationName => call.Outermost.Engine.Identity.Name;

    public Guid CorrelationId => call.Outermost.CorrelationId;

    public Guid OperationId => call.OperationId;

    /// <summary>"The date and time when the related System Job was created" (Microsoft Learn: IExecutionContext.OperationCreatedOn).</summary>
    public DateTime OperationCreatedOn => QueuedOn ?? call.Now;

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public bool IsInTransaction => call.Outermost.InTransaction;

    public Guid UserAzureActiveDirectoryObjectId => Guid.Empty;

    public Guid InitiatingUserAzureActiveDirectoryObjectId => Guid.Empty;

    public Guid InitiatingUserApplicationId => Guid.Empty;

    public Guid PortalsContactId => Guid.Empty;

    public bool IsPortalsClientCall => false;

    internal MessageCall Call => call;

    // What the platform does within a message of its own that steps may stand on has that message above it.
    private IPluginExecutionContext? Above => call.Within is { } within
        ? new PluginContext(within, Pipeline.Stage.PreOperation) { OwningExtension = OwningExtension, UserId = within.UserId }
        : call.Sender;

    private bool IsEarly => Stage == (int)Pipeline.Stage.PreValidation;

    IPluginExecutionContext IPluginExecutionContext.ParentContext => ParentContext!;
}
