namespace Microsoft.Xrm.Sdk;

/// <summary>What a step knows of the message it runs in. "Understand the execution context", Microsoft Learn.</summary>
public interface IExecutionContext
{
    /// <summary>0 synchronous, 1 asynchronous.</summary>
    int Mode { get; }

    /// <summary>1 none, 2 sandbox.</summary>
    int IsolationMode { get; }

    /// <summary>1 for a message from outside; one more for each message a plug-in sends in turn.</summary>
    int Depth { get; }

    string MessageName { get; }

    string PrimaryEntityName { get; }

    /// <summary>The asynchronous job that the message was sent with.</summary>
    Guid? RequestId { get; }

    string SecondaryEntityName { get; }

    ParameterCollection InputParameters { get; }

    ParameterCollection OutputParameters { get; }

    /// <summary>What steps of the same message tell each other, from the pre-operation stages on to the later ones.</summary>
    ParameterCollection SharedVariables { get; }

    /// <summary>The user whose privileges the step runs with.</summary>
    Guid UserId { get; }

    /// <summary>The user who sent the message.</summary>
    Guid InitiatingUserId { get; }

    Guid BusinessUnitId { get; }

    Guid OrganizationId { get; }

    string OrganizationName { get; }

    Guid PrimaryEntityId { get; }

    EntityImageCollection PreEntityImages { get; }

    EntityImageCollection PostEntityImages { get; }

    /// <summary>The registered step.</summary>
    EntityReference OwningExtension { get; }

    Guid CorrelationId { get; }

    bool IsExecutingOffline { get; }

    bool IsOfflinePlayback { get; }

    bool IsInTransaction { get; }

    /// <summary>The asynchronous job; empty when the step is synchronous.</summary>
    Guid OperationId { get; }

    /// <summary>When the asynchronous job was created, in UTC.</summary>
    DateTime OperationCreatedOn { get; }
}
