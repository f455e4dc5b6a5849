using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Culture;

/// <summary>What was written.</summary>
public sealed class SubmitPulseResponse
{
    [Out(Description = "Answers written.")]
    public int Recorded { get; set; }
}
