using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CxCrm.Domain.Privacy.Access;

/// <summary>
/// Comma-separated values by RFC 4180, safe to open in a spreadsheet: a cell that a spreadsheet would run as a formula gets an apostrophe first (OWASP, "CSV Injection").
/// </summary>
public static class CommaSeparated
{
    private static readonly char[] Quoted = [',', '"', '\r', '\n', ';'];

    /// <summary>One line with its line end.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(",", cells.Select(Cell)) + "\r\n";

    private static string Cell(string value)
    {
        var safe = StartsFormula(value) ? "'" + value : value;
        return safe.IndexOfAny(Quoted) < 0 ? safe : new StringBuilder("\"").Append(safe.Replace("\"", "\"\"")).Append('"').ToString();
    }

    private static bool StartsFormula(string value) => value.Length > 0 && (value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20');
}
