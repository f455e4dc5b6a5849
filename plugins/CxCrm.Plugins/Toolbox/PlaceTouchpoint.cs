using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>
/// Every touchpoint has phase, channel, stage and type: phase and channel are demanded; the stage is that of the journey's stage row, else the phase; digital or physical
/// follows from the channel where nobody says otherwise.
/// </summary>
[Step(Message.Create, CxTouchpoint.LogicalName, Stage.PreOperation, Mode.Sync, Why = "a touchpoint without phase, channel, stage or type can't be placed on the map")]
[Step(Message.Update, CxTouchpoint.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter =
    [
        CxTouchpoint.Columns.Phase, CxTouchpoint.Columns.Channel, CxTouchpoint.Columns.Stage, CxTouchpoint.Columns.StageId, CxTouchpoint.Columns.Presence,
    ],
    Why = "a touchpoint never loses phase, channel, stage or type")]
[PreImage("before", CxTouchpoint.Columns.Phase, CxTouchpoint.Columns.Channel, CxTouchpoint.Columns.Stage, CxTouchpoint.Columns.StageId, CxTouchpoint.Columns.Presence)]
[CallBudget(1)]
public sealed class PlaceTouchpoint : Step<CxTouchpoint>
{
    /// <summary>The order of a touchpoint to which nobody gave one.</summary>
    private const int UsualOrder = 10;

    protected override void Run(StepCall<CxTouchpoint> call)
    {
        // A number column has no default on the server, and touchpoints without one would come before all others.
        if (call.Context.MessageName == Message.Create)
            call.Target.Order ??= UsualOrder;
        var touchpoint = call.Merged;
        if (touchpoint.Phase is not { } phase || touchpoint.Channel is not { } channel)
            throw new UserFault(ErrorCode.TouchpointNeedsPhaseAndChannel);
        if (touchpoint.Presence is null)
            call.Target.Presence = PresenceOf(channel);
        if (call.Target.StageId is { } stage)
            call.Target.Stage = call.Service.Retrieve(CxJourneyStage.LogicalName, stage.Id, new ColumnSet(CxJourneyStage.Columns.Name)).ToEntity<CxJourneyStage>().Name;
        else if (string.IsNullOrWhiteSpace(touchpoint.Stage))
            call.Target.Stage = TextCatalog.Text(call.Language, JourneyTexts.KeyOf(phase));
    }

    private static CxTouchpointPresence PresenceOf(CxChannel channel) => channel is CxChannel.InPerson or CxChannel.Post or CxChannel.Phone
        ? CxTouchpointPresence.Physical
        : CxTouchpointPresence.Digital;
}
