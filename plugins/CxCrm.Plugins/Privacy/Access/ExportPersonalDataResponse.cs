using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Access;

public sealed class ExportPersonalDataResponse
{
    [Out(Description = "Records in the package. The package itself lies in the request's columns cx_package (JSON) and cx_packagepage (HTML, or CSV for portability).")]
    public int Records { get; set; }

    [Out(Description = "Tables they come from.")]
    public int Tables { get; set; }

    [Out(Description = "Bytes of both files.")]
    public int Bytes { get; set; }
}
