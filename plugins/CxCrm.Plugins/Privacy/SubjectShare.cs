using CxCrm.Domain.Texts;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// One of several equal shares of all data subjects, so that callers can work side by side. The subjects' ids are hashes in hexadecimal digits, so the first digit divides them evenly; what somebody
/// forged to begin otherwise falls into the first or the last share, never between two.
/// </summary>
internal sealed class SubjectShare
{
    /// <summary>One for each first digit.</summary>
    public const int Most = 16;

    private const string Digits = "0123456789abcdef";

    private readonly string? from;
    private readonly string? before;

    private SubjectShare(string? from, string? before)
    {
        this.from = from;
        this.before = before;
    }

    /// <param name="part">From 1 to <paramref name="parts"/>; none for all subjects.</param>
    /// <param name="parts">1 to 16; none for all subjects.</param>
    /// <exception cref="UserFault">One is out of its range, or comes without the other.</exception>
    public static SubjectShare Of(int? part, int? parts)
    {
        if (part is null && parts is null) return new(null, null);
        if (parts is not (>= 1 and <= Most) || part is not >= 1 || part > parts) throw new UserFault(ErrorCode.LedgerPartUnknown, Most);
        return new(part == 1 ? null : Bound(part.Value - 1, parts.Value), part == parts ? null : Bound(part.Value, parts.Value));
    }

    /// <summary>Leaves the rows of this share's subjects; rows without a subject belong to the first.</summary>
    public void Narrow(FilterExpression criteria, string subjectColumn)
    {
        if (from is not null) criteria.AddCondition(subjectColumn, ConditionOperator.GreaterEqual, from);
        if (before is null) return;
        var end = criteria.AddFilter(LogicalOperator.Or);
        end.AddCondition(subjectColumn, ConditionOperator.LessThan, before);
        if (from is null) end.AddCondition(subjectColumn, ConditionOperator.Null);
    }

    private static string Bound(int part, int parts) => Digits[Most * part / parts].ToString();
}
