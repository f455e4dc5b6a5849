namespace LocalDataverse.Query.Sql;

/// <summary>A query as text, its bound values, and what its result columns are.</summary>
internal sealed record SqlStatement(string Text, SqlParameters Parameters, IReadOnlyList<ResultColumn> Columns);
