namespace CxCrm.SolutionBuilder.Model;

/// <summary>A tile: a list or a chart of a table, or a page (web resource).</summary>
internal sealed record DashboardTile(Position At, Labels Labels, string? Table, string? View, string? Chart, string? Page);
