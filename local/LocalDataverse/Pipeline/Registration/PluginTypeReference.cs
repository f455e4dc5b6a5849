namespace LocalDataverse.Pipeline.Registration;

/// <summary>A class of a plug-in assembly that the organisation holds.</summary>
public sealed record PluginTypeReference(Guid Id, Guid AssemblyId, string TypeName);
