using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class CheckPurposeUseResponse
{
    [Out(Description = "How many contacts may be used for the purpose.")]
    public int Allowed { get; set; }

    [Out(Description = "How many may not; they have to be left out.")]
    public int Refused { get; set; }

    [Out(Description = "Version 1: {\"version\":1,\"contacts\":[{\"contact\":id,\"allowed\":bool,\"rule\":code,\"reason\":text}]}.")]
    public string ResultJson { get; set; } = "";
}
