using System.Collections.Generic;

namespace CxCrm.Domain.OneVoice;

/// <summary>One condition of a selection.</summary>
/// <param name="Table">The table the column is of.</param>
/// <param name="Column">The column.</param>
/// <param name="Operator">Name of the comparison, as FetchXML has it.</param>
/// <param name="Values">What it is compared with, as it was written.</param>
public sealed record SelectionCondition(string Table, string Column, string Operator, IReadOnlyList<string> Values);
