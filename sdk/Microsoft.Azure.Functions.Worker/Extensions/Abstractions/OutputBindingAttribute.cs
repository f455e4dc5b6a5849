namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Base of what takes a function's result.</summary>
public abstract class OutputBindingAttribute : BindingAttribute;
