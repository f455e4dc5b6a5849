namespace Microsoft.Azure.Functions.Worker;

/// <summary>Base of the retry policies. "Azure Functions error handling and retries", Microsoft Learn: they act on timers, not on HTTP or queues.</summary>
public abstract class RetryAttribute : Attribute;
