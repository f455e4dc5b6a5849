using System;

namespace CxCrm.Domain.BusinessCase;

/// <summary>One customer in one period, as a file states it.</summary>
/// <param name="Line">The row's number in the file, the heading being 1.</param>
/// <param name="Contact">E-mail address or id; null when the customer is an account.</param>
/// <param name="Account">Account number or id; null when the customer is a contact.</param>
/// <param name="LostReason">The code; null when there is none.</param>
public sealed record CustomerPeriodRow(
    int Line,
    string SourceId,
    string? Contact,
    string? Account,
    DateTime PeriodStart,
    DateTime PeriodEnd,
    DateTime? LostOn,
    string? LostReason,
    decimal? Revenue,
    decimal? Margin);
