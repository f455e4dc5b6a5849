using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Retention;

public sealed class ApplyRetentionResponse
{
    [Out(Description = "JSON list of rule, table, action and rows: due (dry run and review, at most 5,000 per rule) or handled; in a dry run also next, the row that the next call begins with.")]
    public string Counts { get; set; } = "";

    [Out(Description = "JSON list of rule, table, row and reason: what is due and stays, at most 50 per rule; also kept on the rule.")]
    public string Failures { get; set; } = "";

    [Out(Description = "How many stand in the list.")]
    public int Failed { get; set; }

    [Out(Description = "Rows handled in this call; 0 in a dry run.")]
    public int Handled { get; set; }

    [Out(Description = "Nothing is left that the rules would change.")]
    public bool Done { get; set; }
}
