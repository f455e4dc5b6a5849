using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class ScanOrganizationRequest
{
    [In(Optional = true, Description = "Rows this slice may work on: 1 to 500; 500 unless told.")]
    public int? Rows { get; set; }
}
