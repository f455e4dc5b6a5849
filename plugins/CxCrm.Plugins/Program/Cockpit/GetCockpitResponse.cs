using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>The answer of <see cref="GetCockpit"/>.</summary>
public sealed class GetCockpitResponse
{
    [Out(Description = "CockpitJson, version 1.")]
    public string Json { get; set; } = "";
}
