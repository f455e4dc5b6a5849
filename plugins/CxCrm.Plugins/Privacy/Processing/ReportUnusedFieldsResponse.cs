using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Processing;

public sealed class ReportUnusedFieldsResponse
{
    [Out(Description = "Columns with personal data in which no row has a value.")]
    public string[] Unused { get; set; } = [];

    [Out(Description = "Columns that were looked at.")]
    public int Checked { get; set; }
}
