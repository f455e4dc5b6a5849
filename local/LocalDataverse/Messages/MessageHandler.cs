using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>What the platform itself does for one message. Without state; used by any number of threads.</summary>
public abstract class MessageHandler
{
    // Understood on any message (Microsoft Learn: Use optional parameters). The second line changes nothing here: no duplicate
    // detection, one solution, one partition, no flows.
    private static readonly string[] Everywhere =
    [
        "tag", .. Bypass.Parameters,
        "SuppressDuplicateDetection", "SolutionUniqueName", "partitionId", "SuppressCallbackRegistrationExpanderJob",
    ];

    public abstract string Name { get; }

    /// <summary>The parameters of the message; any other is refused by name.</summary>
    protected abstract IReadOnlyList<string> Parameters { get; }

    /// <summary>False for messages that only read, and for batches whose parts are transactions of their own.</summary>
    public virtual bool NeedsTransaction => true;

    /// <summary>
    /// False for messages that leave writing to others: their transaction waits for its turn to write only when something is written. What is read before that is
    /// as committed at that moment, as on the platform (read committed snapshot).
    /// </summary>
    public virtual bool WritesItself => true;

    /// <summary>
    /// Create, Update and Delete keep the shared variables of stage 10 in the parent context of the later stages
    /// (Microsoft Learn: Understand the execution context).
    /// </summary>
    public virtual bool KeepsEarlyVariablesApart => false;

    /// <summary>Checks the parameters, and says which table and row the message is about.</summary>
    public void Prepare(MessageCall call)
    {
        foreach (var (name, value) in call.Input)
        {
            if (value is not null && !Parameters.Contains(name) && !Everywhere.Contains(name))
                throw Faults.Unsupported($"parameter of {Name}", name);
        }

        Address(call);
    }

    /// <summary>Refuses a caller whose roles do not allow the message at all; the row itself is checked in the main operation.</summary>
    public abstract void Authorise(MessageCall call);

    /// <summary>The main operation: stage 30.</summary>
    public abstract void Execute(MessageCall call);

    public OrganizationResponse Respond(MessageCall call)
    {
        var response = NewResponse();
        response.ResponseName = Name;
        response.Results = call.Output;
        return response;
    }

    protected abstract void Address(MessageCall call);

    protected virtual OrganizationResponse NewResponse() => new();

    /// <summary>Sends another message as the platform's own work: same user, same depth, not counted as a plug-in's call.</summary>
    private protected static OrganizationResponse Send(MessageCall call, OrganizationRequest request)
    {
        PassOnBypass(call, request);
        return call.Outermost.Engine.Continue(call, request);
    }

    /// <summary>The same; plug-ins see this message as the parent of the one sent.</summary>
    private protected static OrganizationResponse SendWithin(MessageCall call, OrganizationRequest request)
    {
        PassOnBypass(call, request);
        return call.Outermost.Engine.ContinueWithin(call, request);
    }

    private static void PassOnBypass(MessageCall call, OrganizationRequest request)
    {
        foreach (var parameter in Bypass.Parameters)
        {
            if (call.Input.TryGetValue(parameter, out var value))
                request.Parameters[parameter] = value;
        }
    }
}
