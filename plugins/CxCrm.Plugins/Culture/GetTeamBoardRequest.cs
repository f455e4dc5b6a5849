using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Culture;

/// <summary>What is asked for.</summary>
public sealed class GetTeamBoardRequest
{
    [In(Optional = true, Description = "Days back; 1 to 366, 90 unless told.")]
    public int? Days { get; set; }
}
