using System;

namespace CxCrm.Plugins.Pipeline;

/// <summary>The number of calls to IOrganizationService that one run may make. Tests hold every step and custom API to it.</summary>
/// <param name="calls">At least 0.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CallBudgetAttribute(int calls) : Attribute
{
    /// <summary>The greatest number of calls.</summary>
    public int Calls { get; } = calls;
}
