using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Toolbox;

/// <summary>
/// The order in which tools are recommended: the whole toolbox, old and new, those that suit the track first. Where errors are the barrier, quality tools
/// come before everything else, because emotional elements don't help a customer who gets errors.
/// </summary>
public static class ToolRanking
{
    /// <summary>All tools in order.</summary>
    /// <param name="tools">The catalogue.</param>
    /// <param name="track">Code of the chosen track; nothing while none is chosen.</param>
    /// <param name="qualityFirst">Whether errors are the largest barrier.</param>
    public static IReadOnlyList<CatalogueTool> Order(IEnumerable<CatalogueTool> tools, int? track, bool qualityFirst) => tools
        .OrderBy(tool => qualityFirst && tool.School == ToolSchool.TotalQualityManagement ? 0 : 1)
        .ThenBy(tool => Suits(tool, track) ? 0 : 1)
        .ThenBy(tool => tool.Order)
        .ThenBy(tool => tool.Id, System.StringComparer.Ordinal)
        .ToList();

    /// <summary>Whether a tool suits the track.</summary>
    public static bool Suits(CatalogueTool tool, int? track) => track is { } code && tool.Tracks.Contains(code);
}
