using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Culture;

/// <summary>What is asked for.</summary>
public sealed class SubmitPulseRequest
{
    [In(Table = Tables.CxPulse.LogicalName, Description = "The pulse, which must be open.")]
    public EntityReference Pulse { get; set; } = null!;

    [In(Description = "Version 1, five to fifty answers: {\"answers\": [{\"unit\": id, \"enps\": 0-10, \"rating\": 1-5, \"text\": ...}]}; all but enps may be left out.")]
    public string AnswersJson { get; set; } = "";

    [In(Description = "Who answered, in any order, as many as there are answers: {\"participants\": [{\"user\": id} or {\"tokenHash\": ...}]}. Kept apart from the answers.")]
    public string ParticipantsJson { get; set; } = "";
}
