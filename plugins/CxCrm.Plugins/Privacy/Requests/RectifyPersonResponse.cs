using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Requests;

public sealed class RectifyPersonResponse
{
    [Out(Description = "Columns changed.")]
    public int Changed { get; set; }

    [Out(Description = "Recipients who have to be told (GDPR Art. 19); each stands among the request's items.")]
    public int ToNotify { get; set; }
}
