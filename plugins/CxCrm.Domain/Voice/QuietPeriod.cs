using System;

namespace CxCrm.Domain.Voice;

/// <summary>
/// How long a customer is left in peace between invitations, whatever survey they were for: 90 days before a relational
/// survey, 30 before a transactional one; one re-ask per recovery is exempt (ours, after the survey-fatigue rule).
/// </summary>
public static class QuietPeriod
{
    /// <summary>Days of quiet before a relational survey.</summary>
    public const int RelationalDays = 90;

    /// <summary>Days of quiet before a transactional survey.</summary>
    public const int TransactionalDays = 30;

    /// <summary>The days for a kind of survey, when the survey itself names none. A concept test is asked like a relational survey.</summary>
    public static int DefaultDays(SurveyKind kind) => kind == SurveyKind.Transactional ? TransactionalDays : RelationalDays;

    /// <summary>Until when an invitation has to wait, UTC; nothing when it need not.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="lastInvited">When the customer was last invited to any survey, UTC; nothing if never.</param>
    /// <param name="quietDays">Days of quiet, 0 or more.</param>
    public static DateTime? Until(DateTime now, DateTime? lastInvited, int quietDays) =>
        lastInvited?.AddDays(quietDays) is { } over && now < over ? over : null;

    /// <summary>Whether this invitation is the one re-ask after a recovery that needs no quiet.</summary>
    public static bool IsExemptReAsk(bool afterRecovery, int earlierReAsks) => afterRecovery && earlierReAsks == 0;
}
