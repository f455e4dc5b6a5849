using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program;

/// <summary>
/// Refuses to start, or to go on with, a program that lacks a sponsor (a user, or a contact whose sign-off is logged) or a person who owns it: a team answers for nothing.
/// </summary>
[Step(Message.Create, CxProgram.LogicalName, Stage.PreOperation, Mode.Sync, Why = "a program without sponsor or owner can't start")]
[Step(Message.Update, CxProgram.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = [CxProgram.Columns.State, CxProgram.Columns.SponsorId, CxProgram.Columns.SponsorContactId, CxProgram.Columns.OwnerId],
    Why = "a program without sponsor or owner can't start, and a running one can't lose them")]
[PreImage("before", CxProgram.Columns.State, CxProgram.Columns.SponsorId, CxProgram.Columns.SponsorContactId, CxProgram.Columns.OwnerId)]
[CallBudget(0)]
public sealed class RefuseStartWithoutSponsor : Step<CxProgram>
{
    protected override void Run(StepCall<CxProgram> call)
    {
        var program = call.Merged;
        if (program.State != CxProgramState.Active)
            return;
        if (program.SponsorId is null && program.SponsorContactId is null)
            throw new UserFault(ErrorCode.ProgramNeedsSponsor);
        if (program.OwnerId is { LogicalName: "team" })
            throw new UserFault(ErrorCode.ProgramNeedsOwner);
    }
}
