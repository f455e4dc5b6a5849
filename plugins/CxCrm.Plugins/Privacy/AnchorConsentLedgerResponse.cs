using System;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class AnchorConsentLedgerResponse
{
    [Out(Description = "The moment, UTC.")]
    public DateTime AsOf { get; set; }

    [Out(Description = "Chains so far.")]
    public int Heads { get; set; }

    [Out(Description = "Events so far.")]
    public int Events { get; set; }

    [Out(Description = "The digest of all heads as they stood then: keep it outside, with the moment. Valid when done.")]
    public string Digest { get; set; } = "";

    [Out(Description = "Whether it is the digest given to compare with; false unless done.")]
    public bool Matches { get; set; }

    [Out(Description = "True when every chain is counted.")]
    public bool Done { get; set; }

    [Out(Description = "Where the next slice goes on; empty when done.")]
    public string Cursor { get; set; } = "";
}
