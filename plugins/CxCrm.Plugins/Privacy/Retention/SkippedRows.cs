using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Retention;

/// <summary>
/// Rows that an earlier call of the same run could not delete or change. A refused row undoes its whole slice (one call is one transaction), so the caller finds it with smaller slices and asks again without it.
/// </summary>
internal sealed class SkippedRows
{
    /// <summary>More than these are no single rows any more, but a rule that is wrong.</summary>
    public const int Most = 50;

    private readonly IReadOnlyList<RetentionFailure> rows;

    private SkippedRows(IReadOnlyList<RetentionFailure> rows) => this.rows = rows;

    /// <exception cref="UserFault">The text is no list, or too long.</exception>
    public static SkippedRows Parse(string? json)
    {
        if (string.IsNullOrWhiteSpace(json)) return new([]);
        try
        {
            var rows = Json.Read<List<RetentionFailure>>(json!);
            if (rows.Count <= Most && rows.All(row => Guid.TryParse(row.Row, out _))) return new(rows);
        }
        catch (SerializationException)
        {
            // Told below, as what is too long.
        }

        throw new UserFault(ErrorCode.RetentionSkipUnreadable, Most);
    }

    public IReadOnlyList<RetentionFailure> Of(string table) => [.. rows.Where(row => row.Table == table)];
}
