using System;

namespace CxCrm.Plugins.Ambition;

/// <summary>The latest measurement of a target.</summary>
/// <param name="Value">In the metric's unit.</param>
/// <param name="Low">Lower end of its interval; null when it has none.</param>
/// <param name="High">Upper end.</param>
/// <param name="N">The number behind it; null when not known.</param>
/// <param name="On">The last day it is about.</param>
internal sealed record Measured(decimal Value, decimal? Low, decimal? High, int? N, DateTime On);
