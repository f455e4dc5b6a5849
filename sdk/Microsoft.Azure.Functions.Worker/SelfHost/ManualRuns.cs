using Microsoft.Azure.Functions.Worker.SelfHost.Queues;
using Microsoft.Azure.Functions.Worker.SelfHost.Settings;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.SelfHost;

/// <summary>Runs asked for by an administrator: a message into the queue, or a timer out of its turn.</summary>
internal sealed class ManualRuns(Listeners listeners, QueueStore queues, IConfiguration configuration)
{
    public void Start(FunctionEntry function, string input)
    {
        if (function.Trigger is QueueTriggerAttribute queue)
            queues.Add([(AppSettings.Resolve(configuration, queue.QueueName), input)]);
        else
            listeners.RunNow(function);
    }
}
