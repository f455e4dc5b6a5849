using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Processing;

public sealed class GetRecordOfProcessingResponse
{
    [Out(Description = "The record as JSON.")]
    public string Json { get; set; } = "";

    [Out(Description = "The record as a page to print.")]
    public string Html { get; set; } = "";
}
