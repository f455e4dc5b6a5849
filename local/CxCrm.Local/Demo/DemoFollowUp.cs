using CxCrm.Plugins.Tables;
using Task = CxCrm.Plugins.Tables.Task;

namespace CxCrm.Local.Demo;

/// <summary>A follow-up of the demo company while it is being made up.</summary>
/// <param name="Row">The task.</param>
/// <param name="Alerts">What set it off, and what came in while it was open.</param>
/// <param name="AnsweredOn">When the customer was reached first; null while nobody has.</param>
/// <param name="ClosedOn">Null while it is open.</param>
internal sealed record DemoFollowUp(Task Row, List<CxAlert> Alerts, DateTime? AnsweredOn, DateTime? ClosedOn)
{
    /// <summary>What closes the task, to be written after it; null while it is open.</summary>
    public Task? Closing { get; set; }
}
