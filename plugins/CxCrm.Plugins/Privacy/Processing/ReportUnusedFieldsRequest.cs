using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Processing;

public sealed class ReportUnusedFieldsRequest
{
    [In(Description = "Logical name of a table of the data map.")]
    public string Table { get; set; } = "";
}
