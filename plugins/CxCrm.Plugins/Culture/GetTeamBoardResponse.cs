using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Culture;

/// <summary>The answer as one JSON document.</summary>
public sealed class GetTeamBoardResponse
{
    [Out(Description = "Version 1; see TeamBoard.")]
    public string BoardJson { get; set; } = "";
}
