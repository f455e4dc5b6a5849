using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Processing;

public sealed class GetRecordOfProcessingRequest
{
    [In(Optional = true, Description = "Language as an LCID; the user's unless told.")]
    public int? Language { get; set; }
}
