using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class ContinueErasureRequest
{
    [In(Table = "cx_privacyrequest", Description = "The case.")]
    public EntityReference Request { get; set; } = new();

    [In(Optional = true, Description = "Rows this slice may work on: 1 to 500; 500 unless told.")]
    public int? Rows { get; set; }
}
