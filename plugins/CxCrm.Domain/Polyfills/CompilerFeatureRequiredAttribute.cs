namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for <c>required</c> members, and net462 lacks.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
