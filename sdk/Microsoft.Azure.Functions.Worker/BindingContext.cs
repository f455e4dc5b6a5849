namespace Microsoft.Azure.Functions.Worker;

/// <summary>What the trigger tells besides its payload: route parameters, dequeue count.</summary>
public abstract class BindingContext
{
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
