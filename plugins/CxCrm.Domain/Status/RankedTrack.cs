using System.Collections.Generic;

namespace CxCrm.Domain.Status;

/// <summary>A track that the figures call for.</summary>
/// <param name="Track">Which.</param>
/// <param name="Score">Distance past the limit in units of the limit (ours), halved where the market asks less of it; at least 0.</param>
/// <param name="Inputs">The figures that decided.</param>
public sealed record RankedTrack(Track Track, decimal Score, IReadOnlyList<DecidingInput> Inputs);
