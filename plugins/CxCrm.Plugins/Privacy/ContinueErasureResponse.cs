using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class ContinueErasureResponse
{
    [Out(Description = "True when the certificate is written.")]
    public bool Done { get; set; }

    [Out(Description = "The stage the case stands at.")]
    public string Stage { get; set; } = "";

    [Out(Description = "Rows worked on in this slice.")]
    public int Rows { get; set; }

    [Out(Description = "Texts that somebody has to decide on before the case can go on; 0 when it can.")]
    public int Undecided { get; set; }

    [Out(Description = "Recipients that somebody has to tell, by tasks on the case, before it can go on; 0 when it can.")]
    public int Untold { get; set; }

    [Out(Description = "The certificate as HTML; empty until done.")]
    public string Certificate { get; set; } = "";
}
