using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice;

/// <summary>What became of a delivered feedback.</summary>
public sealed class RecordFeedbackResponse
{
    [Out(Description = "The feedback row, also when it had been recorded before.")]
    public EntityReference? Feedback { get; set; }

    [Out(Description = "False when this source and id had been recorded before: nothing was changed.")]
    public bool Created { get; set; }

    [Out(Description = "The follow-up task that was raised or that the cause was added to.")]
    public EntityReference? Task { get; set; }

    [Out(Description = "How the customer was found: contact, invitation, email; or why there is none: anonymous, restricted, ambiguous, unmatched. "
        + "repeat when it had been recorded before.")]
    public string Matched { get; set; } = "";
}
