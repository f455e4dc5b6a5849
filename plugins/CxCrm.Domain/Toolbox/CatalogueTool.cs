using System.Collections.Generic;

namespace CxCrm.Domain.Toolbox;

/// <summary>A tool as the ranking sees it.</summary>
/// <param name="Id">What the caller knows it by.</param>
/// <param name="School">Where it comes from.</param>
/// <param name="Tracks">Codes of the tracks it suits.</param>
/// <param name="Order">Its place in the catalogue.</param>
public sealed record CatalogueTool(string Id, ToolSchool School, IReadOnlyCollection<int> Tracks, int Order);
