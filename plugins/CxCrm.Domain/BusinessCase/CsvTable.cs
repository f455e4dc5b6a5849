using System.Collections.Generic;
using System.Text;

namespace CxCrm.Domain.BusinessCase;

/// <summary>
/// Rows of a CSV text (RFC 4180: quotes around fields that hold a separator, a quote or a line break; a quote inside is doubled). The separator is a semicolon when the first line
/// has one, as spreadsheets in Denmark and Sweden write, else a comma. Empty lines are left out.
/// </summary>
public static class CsvTable
{
    /// <summary>The fields of each row, trimmed.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text)
    {
        var separator = Separator(text);
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (quoted)
            {
                if (character != '"')
                    field.Append(character);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    field.Append(text[++i]);
                else
                    quoted = false;
                continue;
            }
            if (character == '"' && field.ToString().Trim().Length == 0)
                quoted = true;
            else if (character == separator)
                EndField(row, field);
            else if (character == '\n')
                EndRow(rows, ref row, field);
            else if (character is not '\r' and not '\uFEFF')
                field.Append(character);
        }
        EndRow(rows, ref row, field);
        return rows;
    }

    private static char Separator(string text)
    {
        var end = text.IndexOf('\n');
        return (end < 0 ? text : text.Substring(0, end)).IndexOf(';') >= 0 ? ';' : ',';
    }

    private static void EndField(List<string> row, StringBuilder field)
    {
        row.Add(field.ToString().Trim());
        field.Clear();
    }

    private static void EndRow(List<IReadOnlyList<string>> rows, ref List<string> row, StringBuilder field)
    {
        EndField(row, field);
        if (row.Count > 1 || row[0].Length > 0)
            rows.Add(row);
        row = [];
    }
}
