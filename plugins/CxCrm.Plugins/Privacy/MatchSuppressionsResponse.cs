using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class MatchSuppressionsResponse
{
    [Out(Description = "Contacts compared in this slice.")]
    public int Compared { get; set; }

    [Out(Description = "Contacts among them for which marketing is blocked from now on, until another day, or no longer.")]
    public int Changed { get; set; }

    [Out(Description = "True when no changed address waits that is old enough to be compared.")]
    public bool Done { get; set; }
}
