using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Maturity.ProgramCheck;

/// <summary>The check.</summary>
public sealed class GetProgramCheckResponse
{
    [Out(Description = "Version 1: {\"version\":1,\"scores\":[{code,text,score,parts:[{code,text,met,of,share,table,fetch,fetchMet}]}]}; scores and shares in per cent, absent without records.")]
    public string CheckJson { get; set; } = "";
}
