namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for <c>required</c> members, and net462 lacks.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
