using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Retention;

public sealed class ApplyRetentionResponse
{
    [Out(Description = "JSON list of rule, table, action and rows: due (dry run and review, at most 5,000 per rule) or handled.")]
    public string Counts { get; set; } = "";

    [Out(Description = "Rows handled in this call; 0 in a dry run.")]
    public int Handled { get; set; }

    [Out(Description = "Nothing is left that the rules would change.")]
    public bool Done { get; set; }
}
