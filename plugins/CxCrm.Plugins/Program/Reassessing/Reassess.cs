using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Reassessing;

/// <summary>
/// Assesses the programs a changed row is evidence for. Which tables and columns matter stands in the registrations of the classes below it, one per step of the model; how a row
/// leads to its program in <see cref="EvidencePath"/>.
/// </summary>
public abstract class Reassess : Step<Entity>
{
    protected override void Run(StepCall<Entity> call) => new Reassessment(call).Run(Programs(call));

    /// <summary>A deleted row leads nowhere any more, and one that moved has left a program behind: then all are assessed.</summary>
    private static QueryExpression Programs(StepCall<Entity> call)
    {
        var path = EvidencePath.Of(call.Context.PrimaryEntityName);
        var moved = call.Context.MessageName == Message.Update && path.MovesBy is { } column && call.Changes(column);
        return call.Context.MessageName == Message.Delete || moved ? EvidencePath.AllPrograms() : path.ProgramsOf(call.Id);
    }
}
