using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class PreviewErasureRequest
{
    [In(Table = "cx_privacyrequest", Description = "The case.")]
    public EntityReference Request { get; set; } = new();
}
