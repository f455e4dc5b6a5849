using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class VerifyConsentLedgerResponse
{
    [Out(Description = "Events verified in this slice.")]
    public int Events { get; set; }

    [Out(Description = "Things found wrong in this slice.")]
    public int FindingCount { get; set; }

    [Out(Description = "JSON, version 1: the findings, each with subject, seq and field.")]
    public string Findings { get; set; } = "[]";

    [Out(Description = "True when everything asked for was verified.")]
    public bool Done { get; set; }

    [Out(Description = "Where the next slice goes on; empty when done.")]
    public string Cursor { get; set; } = "";
}
