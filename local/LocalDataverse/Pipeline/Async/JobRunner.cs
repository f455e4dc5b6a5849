using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Pipeline.Plugins;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Async;

/// <summary>
/// Runs one system job: its plug-in and the note that it succeeded are one transaction, so that a process that dies in between
/// runs it again and none of it counts twice.
/// </summary>
internal sealed class JobRunner(Engine engine)
{
    /// <summary>How often a plug-in may ask to be run again (OperationStatus.Retry); Microsoft documents no number.</summary>
    public const int MostRetries = 5;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);

    public void Run(Guid job)
    {
        var outermost = Start(job, out var data);
        try
        {
            outermost.Begin();
            Execute(outermost, data);
            Succeed(outermost, job, data);
            outermost.Commit();
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            outermost.Dispose();
            Fail(job, fault.Detail);
        }
        finally
        {
            outermost.Dispose();
            TraceLogRows.Write(engine, outermost.Diagnostics.Runs);
        }
    }

    private OutermostMessage Start(Guid job, out JobData data)
    {
        using var claim = new OutermostMessage(engine);
        claim.Begin();
        data = JobData.Read((string)claim.Session.Scalar("SELECT data FROM asyncoperation WHERE asyncoperationid = $id", ("$id", StoredValue.Id(job)))!);
        Set(claim, job, JobState.Locked, JobState.InProgress, new AttributeCollection { ["startedon"] = claim.Now });
        claim.Commit();
        return new OutermostMessage(engine) { CorrelationId = data.Correlation, StartDepth = data.Depth, InitiatingUserId = data.InitiatingUser };
    }

    private void Execute(OutermostMessage outermost, JobData data)
    {
        var step = outermost.Registrations.Step(data.Step)
            ?? throw Faults.InvalidArgument($"The step {data.Step:D} of this job is disabled or has been removed.");
        var request = new OrganizationRequest(data.Message) { Parameters = data.Input };
        var call = new MessageCall(outermost, engine.Messages.Find(data.Message, outermost.Registrations), request, data.User, sender: null)
        {
            Table = data.Table is null ? null : outermost.Catalog.Find(data.Table),
            RowId = data.RowId,
        };
        foreach (var (name, value) in data.Output)
            call.Output[name] = value;
        engine.PluginRunner.Run(step.Plugin, step.Configuration, new PluginContext(call, step.Stage)
        {
            Mode = 1,
            UserId = step.RunAs ?? data.User,
            Step = step,
            OwningExtension = new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name },
            PreEntityImages = data.Before,
            PostEntityImages = data.After,
            QueuedVariables = data.Shared,
            QueuedOn = data.QueuedOn,
        });
    }

    // What the step was given may hold personal data; a job that is done needs it no more.
    private static void Succeed(OutermostMessage outermost, Guid job, JobData data)
    {
        if (outermost.Registrations.Step(data.Step) is { DeletesJob: true })
            outermost.Rows.Delete(outermost.Catalog.Table("asyncoperation"), job);
        else
            Set(outermost, job, JobState.Completed, JobState.Succeeded, new AttributeCollection { ["completedon"] = outermost.Now, ["data"] = null });
    }

    private void Fail(Guid job, OrganizationServiceFault fault)
    {
        using var outermost = new OutermostMessage(engine);
        outermost.Begin();
        var retries = Convert.ToInt32(
            outermost.Session.Scalar("SELECT retrycount FROM asyncoperation WHERE asyncoperationid = $id", ("$id", StoredValue.Id(job))) ?? 0L,
            CultureInfo.InvariantCulture);
        var row = new AttributeCollection { ["message"] = fault.Message, ["friendlymessage"] = fault.Message, ["errorcode"] = fault.ErrorCode };
        if (Asks(fault, OperationStatus.Retry) && retries < MostRetries)
        {
            row["retrycount"] = retries + 1;
            row["postponeuntil"] = outermost.Now + (FirstWait * (1 << retries));
            Set(outermost, job, JobState.Suspended, JobState.Waiting, row);
        }
        else
        {
            row["completedon"] = outermost.Now;
            Set(outermost, job, JobState.Completed, Asks(fault, OperationStatus.Canceled) ? JobState.Canceled : JobState.Failed, row);
        }

        outermost.Commit();
    }

    private static bool Asks(OrganizationServiceFault fault, OperationStatus wanted) =>
        fault.ErrorDetails.TryGetValue("Status", out var status) && status is int asked && asked == (int)wanted;

    private static void Set(OutermostMessage outermost, Guid job, int state, int status, AttributeCollection row)
    {
        row["statecode"] = new OptionSetValue(state);
        row["statuscode"] = new OptionSetValue(status);
        row["modifiedon"] = outermost.Now;
        outermost.Rows.Update(outermost.Catalog.Table("asyncoperation"), job, row);
    }
}
