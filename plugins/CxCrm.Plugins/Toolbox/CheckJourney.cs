using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Marks a journey without a plan of whom data are collected from, when, how and by whom; refuses one that replaces itself.</summary>
[Step(Message.Create, CxJourney.LogicalName, Stage.PreOperation, Mode.Sync, Why = "a journey without a collection plan is listed from its first moment")]
[Step(Message.Update, CxJourney.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter =
    [
        CxJourney.Columns.CollectWhom, CxJourney.Columns.CollectWhen, CxJourney.Columns.CollectChannel, CxJourney.Columns.CollectOwnerId, CxJourney.Columns.AsIsId,
    ],
    Why = "the list of journeys without a collection plan follows the plan")]
[PreImage("before", CxJourney.Columns.CollectWhom, CxJourney.Columns.CollectWhen, CxJourney.Columns.CollectChannel, CxJourney.Columns.CollectOwnerId)]
[CallBudget(0)]
public sealed class CheckJourney : Step<CxJourney>
{
    protected override void Run(StepCall<CxJourney> call)
    {
        if (call.Target.AsIsId is { } replaced && replaced.Id == call.Id)
            throw new UserFault(ErrorCode.JourneyReplacesItself);
        call.Target.Warning = HasPlan(call.Merged) ? null : CxJourneyWarning.NoCollectionPlan;
    }

    private static bool HasPlan(CxJourney journey) =>
        !string.IsNullOrWhiteSpace(journey.CollectWhom) && !string.IsNullOrWhiteSpace(journey.CollectWhen)
        && journey.CollectChannel is not null && journey.CollectOwnerId is not null;
}
