using CxCrm.Functions.Crm;
using CxCrm.Plugins.Tables;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Functions.Health;

/// <summary>Whether the jobs that need a clock run, as their rows in the CRM say. Read at most once a minute, however often it is asked: the address is open to all.</summary>
public sealed class JobHealth(IOrganizationServiceAsync2 crm, TimeProvider clock) : IDisposable
{
    private const int MostJobs = 50;
    private const int Day = 24 * 60;

    private static readonly TimeSpan ReadEvery = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim reading = new(1);
    private IReadOnlyList<CxScheduledJob> rows = [];
    private DateTimeOffset? readOn;

    /// <summary>Each job that ever ran, by code; none means that no clock calls the CRM.</summary>
    public async Task<IReadOnlyList<JobState>> ReadAsync(CancellationToken cancellation)
    {
        await reading.WaitAsync(cancellation);
        try
        {
            if (readOn is not { } last || clock.GetUtcNow() - last >= ReadEvery)
                (rows, readOn) = (await RowsAsync(cancellation), clock.GetUtcNow());
            return [.. rows.Select(row => StateOf(row, clock.GetUtcNow().UtcDateTime)).OrderBy(job => job.Code, StringComparer.Ordinal)];
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    private async Task<IReadOnlyList<CxScheduledJob>> RowsAsync(CancellationToken cancellation)
    {
        var query = new QueryExpression(CxScheduledJob.LogicalName)
        {
            ColumnSet = new ColumnSet(CxScheduledJob.Columns.Code, CxScheduledJob.Columns.EveryMinutes, CxScheduledJob.Columns.StartedOn, CxScheduledJob.Columns.SucceededOn),
            TopCount = MostJobs,
        };
        query.Criteria.AddCondition(CxScheduledJob.Columns.StateCode, ConditionOperator.Equal, 0);
        return await crm.RowsAsync<CxScheduledJob>(query, cancellation);
    }

    private static JobState StateOf(CxScheduledJob row, DateTime now) =>
        new(row.Code ?? "", row.StartedOn, row.SucceededOn, JobState.IsLateAt(row.StartedOn, TimeSpan.FromMinutes(row.EveryMinutes ?? Day), now));
}
