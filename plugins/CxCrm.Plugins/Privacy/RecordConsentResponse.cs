using System;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class RecordConsentResponse
{
    [Out(Description = "given, refused, withdrawn or expired.")]
    public string State { get; set; } = "";

    [Out(Description = "Since when the state stands, UTC.")]
    public DateTime Since { get; set; }

    [Out(Description = "False when the person only said again what already stood; then nothing was written.")]
    public bool Changed { get; set; }

    [Out(Description = "Number of the event in the person's history; 0 when nothing was written.")]
    public int Sequence { get; set; }

    [Out(Description = "Hash of the event; empty when nothing was written.")]
    public string Hash { get; set; } = "";
}
