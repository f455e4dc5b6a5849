namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Base of everything that connects a function with the outside.</summary>
public abstract class BindingAttribute : Attribute;
