using LocalDataverse.Pipeline.Registration;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Async;

/// <summary>
/// Asynchronous steps become system jobs (rows of asyncoperation) in the transaction of their message: they exist if and only if
/// it was committed (Microsoft Learn: Asynchronous service).
/// </summary>
internal sealed class JobQueue
{
    /// <summary>Raised after a commit that wrote jobs.</summary>
    public event EventHandler? Queued;

    public void Announce() => Queued?.Invoke(this, EventArgs.Empty);

    public void Enqueue(MessageCall call)
    {
        var steps = call.Outermost.Registrations.Asynchronous(call.MessageName, call.Table?.LogicalName);
        if (steps.Count == 0 || !call.Outermost.InTransaction || Bypass.Asynchronous(call))
            return;
        foreach (var step in steps)
        {
            if (step.Wants(call))
                Write(call, step);
        }
    }

    private static void Write(MessageCall call, StepRegistration step)
    {
        var table = call.Catalog.Table("asyncoperation");
        var user = new EntityReference("systemuser", call.UserId);
        var row = new AttributeCollection
        {
            ["name"] = step.Name,
            ["operationtype"] = new OptionSetValue(1),
            ["messagename"] = call.MessageName,
            ["owningextensionid"] = new EntityReference("sdkmessageprocessingstep", step.Id),
            ["primaryentitytype"] = call.Table?.LogicalName,
            ["depth"] = call.Depth,
            ["correlationid"] = call.Outermost.CorrelationId,
            ["data"] = JobData.Of(call, step).Write(),
            ["statecode"] = new OptionSetValue(JobState.Ready),
            ["statuscode"] = new OptionSetValue(JobState.WaitingForResources),
            ["retrycount"] = 0,
            ["ownerid"] = user,
            ["owninguser"] = user,
            ["owningbusinessunit"] = new EntityReference("businessunit", call.Rights.BusinessUnitId),
            ["createdby"] = user,
            ["createdon"] = call.Now,
            ["modifiedby"] = user,
            ["modifiedon"] = call.Now,
        };
        if (call.Table is { } about && call.RowId != Guid.Empty && table.Column("regardingobjectid")?.Targets.Contains(about.LogicalName) == true)
            row["regardingobjectid"] = new EntityReference(about.LogicalName, call.RowId);
        call.Outermost.Begin();
        call.Outermost.Rows.Insert(table, Guid.CreateVersion7(call.Outermost.Engine.Clock.GetUtcNow()), row);
        call.Outermost.Wrote("asyncoperation");
    }
}
