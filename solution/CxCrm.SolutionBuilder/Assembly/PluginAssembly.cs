namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>What the builder knows of the built plug-in assembly.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">The simple name.</param>
/// <param name="FullName">Name, version, culture and public key token.</param>
/// <param name="Types">The classes with a step or a custom API, by full name.</param>
internal sealed record PluginAssembly(string Path, string Name, string FullName, IReadOnlyList<PluginType> Types)
{
    public IEnumerable<CustomApi> CustomApis => Types.Select(t => t.CustomApi).OfType<CustomApi>();
}
