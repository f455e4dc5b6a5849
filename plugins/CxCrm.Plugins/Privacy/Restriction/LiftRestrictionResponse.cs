using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Restriction;

public sealed class LiftRestrictionResponse
{
    [Out(Description = "Rows given back by this call.")]
    public int Returned { get; set; }

    [Out(Description = "Everything is given back, and the person is active again.")]
    public bool Done { get; set; }
}
