namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Base of what starts a function.</summary>
public abstract class TriggerBindingAttribute : BindingAttribute;
