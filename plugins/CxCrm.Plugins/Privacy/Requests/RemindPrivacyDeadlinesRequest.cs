using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Requests;

public sealed class RemindPrivacyDeadlinesRequest
{
    [In(Optional = true, Description = "Days ahead to list; 0 to 90, 14 unless told.")]
    public int? Days { get; set; }

    [In(Optional = true, Description = "True lists and reminds nobody.")]
    public bool ListOnly { get; set; }
}
