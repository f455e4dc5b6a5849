using LocalDataverse.Pipeline.Async;
using LocalDataverse.Pipeline.Plugins;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// The way of every message, in the order Microsoft documents (Microsoft Learn: Event framework; Event execution pipeline).
/// Any exception takes the transaction back to the state before the message that began it.
/// </summary>
internal sealed class MessagePipeline(StepRunner steps, JobQueue jobs)
{
    public OrganizationResponse Run(MessageCall call)
    {
        RefuseEndlessLoop(call);
        call.Handler.Prepare(call);
        call.Handler.Authorise(call);
        steps.Run(call, Stage.PreValidation);

        using var transaction = TransactionScope.Enter(call);
        steps.Run(call, Stage.PreOperation);
        call.Handler.Execute(call);
        steps.Run(call, Stage.PostOperation);
        jobs.Enqueue(call);
        transaction.Complete();
        return call.Handler.Respond(call);
    }

    private static void RefuseEndlessLoop(MessageCall call)
    {
        if (call.Depth > MessageCall.DepthLimit)
            throw Faults.InfiniteLoop(call.MessageName, call.Depth);
    }
}
