using CxCrm.Domain.Texts;

namespace CxCrm.Domain.FollowUp;

/// <summary>
/// What a follow-up asks for before it is closed: an outcome and a cause, and at least one of the two corrective actions,
/// a contact with the customer or something learned.
/// </summary>
public static class ClosingRule
{
    /// <summary>Checks a follow-up that is about to be completed.</summary>
    /// <exception cref="UserFault">
    /// <see cref="ErrorCode.FollowUpNeedsOutcomeAndCause"/> or <see cref="ErrorCode.FollowUpNeedsContactOrLearning"/>.
    /// </exception>
    public static void Check(bool hasOutcome, bool hasCause, bool customerWasContacted, bool somethingWasLearned)
    {
        if (!hasOutcome || !hasCause)
            throw new UserFault(ErrorCode.FollowUpNeedsOutcomeAndCause);
        if (!customerWasContacted && !somethingWasLearned)
            throw new UserFault(ErrorCode.FollowUpNeedsContactOrLearning);
    }
}
