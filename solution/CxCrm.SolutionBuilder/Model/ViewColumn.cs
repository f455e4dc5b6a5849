namespace CxCrm.SolutionBuilder.Model;

/// <summary>A column of a grid, as wide as said in pixels.</summary>
internal sealed record ViewColumn(Position At, string Column, int Width);
