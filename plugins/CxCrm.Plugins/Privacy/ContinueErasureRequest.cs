using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class ContinueErasureRequest
{
    [In(Table = "cx_privacyrequest", Description = "The case.")]
    public EntityReference Request { get; set; } = new();

    [In(Optional = true, Description = "Rows this slice may work on: 1 to 500; 500 unless told.")]
    public int? Rows { get; set; }

    [In(Optional = true, Description = "The key of suppressions: at least 32 characters, never stored. Needed only for a person who objected to marketing and was told; the functions have it.")]
    public string? SuppressionKey { get; set; }
}
