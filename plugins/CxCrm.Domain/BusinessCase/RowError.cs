namespace CxCrm.Domain.BusinessCase;

/// <summary>What is wrong with a row of a file.</summary>
/// <param name="Line">The row's number in the file, the heading being 1.</param>
/// <param name="Field">The heading of the column.</param>
/// <param name="Value">What stands there.</param>
public sealed record RowError(int Line, string Field, string Value);
