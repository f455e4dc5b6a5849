namespace Microsoft.Xrm.Sdk;

/// <summary>What a plug-in knows of the message it runs in.</summary>
public interface IPluginExecutionContext : IExecutionContext
{
    /// <summary>10 pre-validation, 20 pre-operation, 30 main operation, 40 post-operation.</summary>
    int Stage { get; }

    /// <summary>The context of the message that a plug-in sent this one from; null for a message from outside.</summary>
    IPluginExecutionContext ParentContext { get; }
}
