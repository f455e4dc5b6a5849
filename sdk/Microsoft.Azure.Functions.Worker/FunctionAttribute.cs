namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks a method as a function. "Guide for running C# Azure Functions in the isolated worker model", Microsoft Learn.</summary>
/// <param name="name">Unique in the app, without regard to case.</param>
[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
