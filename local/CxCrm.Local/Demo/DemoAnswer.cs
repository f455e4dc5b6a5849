using CxCrm.Plugins.Tables;

namespace CxCrm.Local.Demo;

/// <summary>A feedback of the demo company while it is being made up.</summary>
/// <param name="Row">The feedback.</param>
/// <param name="Answers">The answers to its questions.</param>
/// <param name="Survey">What was asked.</param>
/// <param name="Customer">Who answered; null for an answer without name.</param>
internal sealed record DemoAnswer(CxFeedback Row, IReadOnlyList<CxAnswer> Answers, DemoSurvey Survey, DemoCustomer? Customer)
{
    public DateTime On => Row.RespondedOn!.Value;
}
