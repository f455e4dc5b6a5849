using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Culture;

/// <summary>Once a communication is sent, the service element it is about counts as made visible, and a sponsor's act as the program's last visible one.</summary>
[Step(Message.Create, CxCommunication.LogicalName, Stage.PostOperation, Mode.Sync, Why = "the list of invisible service and the sponsor's last act follow what was sent")]
[Step(Message.Update, CxCommunication.LogicalName, Stage.PostOperation, Mode.Sync,
    Filter = [CxCommunication.Columns.SentOn, CxCommunication.Columns.ElementId, CxCommunication.Columns.Kind],
    Why = "the list of invisible service and the sponsor's last act follow what was sent")]
[PostImage("after", CxCommunication.Columns.SentOn, CxCommunication.Columns.ElementId, CxCommunication.Columns.Kind, CxCommunication.Columns.ProgramId)]
[CallBudget(3)]
public sealed class NoteCommunication : Step<CxCommunication>
{
    protected override void Run(StepCall<CxCommunication> call)
    {
        if (call.After.SentOn is not { } sent)
            return;
        if (call.After.ElementId is { } element)
            call.System.Update(new CxServiceElement(element.Id) { CommunicatedOn = sent.Date });
        if (call.After.Kind == CxCommunicationKind.SponsorAct && call.After.ProgramId is { } program)
            VisibleAct.Note(call, program.Id, sent.Date);
    }
}
