using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Restriction;

public sealed class ContinueRestrictionResponse
{
    [Out(Description = "Rows moved by this call.")]
    public int Moved { get; set; }

    [Out(Description = "Nothing is left to move.")]
    public bool Done { get; set; }

    [Out(Description = "False when the setting cx_RestrictedTeam names no team: the state alone then restricts.")]
    public bool HasTeam { get; set; }
}
