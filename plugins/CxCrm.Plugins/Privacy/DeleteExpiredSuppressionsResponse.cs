using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class DeleteExpiredSuppressionsResponse
{
    [Out(Description = "True when none is left.")]
    public bool Done { get; set; }

    [Out(Description = "Hashes deleted.")]
    public int Deleted { get; set; }
}
