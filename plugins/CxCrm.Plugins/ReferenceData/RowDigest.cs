using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>
/// What a reference row says, in sixteen hex digits: the first of SHA-256 over a line <c>column=value</c> for each column that has a value, in the order of their names, in UTF-8. No is no
/// value, since a yes/no column is never empty in the database; so a column that a later version adds changes nothing where it is empty.
/// </summary>
internal static class RowDigest
{
    private const int Bytes = 8;

    public static string Of(Entity row, IEnumerable<string> columns)
    {
        var lines = columns
            .OrderBy(column => column, StringComparer.Ordinal)
            .Select(column => new KeyValuePair<string, string>(column, Text(row.Contains(column) ? row[column] : null)))
            .Where(value => value.Value.Length > 0)
            .Select(value => value.Key + "=" + value.Value);
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", lines)));
        return string.Concat(hash.Take(Bytes).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>A value in invariant text, the same whether it comes from a file or from the database.</summary>
    public static string Text(object? value) => value switch
    {
        null or false => "",
        true => "true",
        string text => text.Replace("\r\n", "\n"),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        OptionSetValueCollection options => string.Join(",", options.Select(option => option.Value).OrderBy(option => option)),
        EntityReference reference => reference.Id.ToString("D", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
