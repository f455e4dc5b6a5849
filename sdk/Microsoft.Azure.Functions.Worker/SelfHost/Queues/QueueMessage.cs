namespace Microsoft.Azure.Functions.Worker.SelfHost.Queues;

/// <summary>A message taken from a queue.</summary>
/// <param name="DequeueCount">How often it was taken, this time included.</param>
/// <param name="Receipt">Proof of having taken it last; without it the message can't be changed.</param>
internal sealed record QueueMessage(long Id, string Queue, string Body, DateTimeOffset InsertedOn, int DequeueCount, string Receipt);
