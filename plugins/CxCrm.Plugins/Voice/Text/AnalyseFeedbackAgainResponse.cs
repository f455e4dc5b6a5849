using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>What one slice of analysing did.</summary>
public sealed class AnalyseFeedbackAgainResponse
{
    [Out(Description = "How many feedback rows were analysed in this slice.")]
    public int Analysed { get; set; }

    [Out(Description = "False when more may be waiting: call again.")]
    public bool Done { get; set; }
}
