using System;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class AnchorConsentLedgerRequest
{
    [In(Optional = true, Description = "The moment, UTC, at least five minutes past; the beginning of today unless told. The same in every slice.")]
    public DateTime? AsOf { get; set; }

    [In(Optional = true, Description = "A digest made earlier for that moment, to compare with.")]
    public string? Digest { get; set; }

    [In(Optional = true, Description = "Where the next slice goes on: the cursor of the answer before.")]
    public string? Cursor { get; set; }
}
