namespace CxCrm.SolutionBuilder.Model;

/// <summary>An entry of the site map: exactly one of a table, a page (web resource) and a dashboard.</summary>
internal sealed record AppEntry(Position At, string? Table, string? Page, string? Dashboard, Labels? Labels);
