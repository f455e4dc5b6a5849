using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class ScanOrganizationResponse
{
    [Out(Description = "True when no case waits for the search any more.")]
    public bool Done { get; set; }

    [Out(Table = "cx_privacyrequest", Description = "The case that was searched for; null when none waits.")]
    public EntityReference? Request { get; set; }
}
