namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells flow analysis that an output is not null when the method returns <paramref name="returnValue"/>; net462 lacks it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
