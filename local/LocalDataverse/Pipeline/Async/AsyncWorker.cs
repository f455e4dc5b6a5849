using System.Globalization;
using LocalDataverse.Storage;

namespace LocalDataverse.Pipeline.Async;

/// <summary>
/// Takes system jobs that are due and runs them, one after the other; their order is not promised. A job that was in progress when
/// the process died is due again.
/// </summary>
internal sealed class AsyncWorker(Engine engine)
{
    private readonly Lock _one = new();
    private readonly JobRunner _runner = new(engine);
    private bool _recovered;

    /// <summary>Runs all jobs that are due, those they queue included; returns how many ran.</summary>
    public int Drain(CancellationToken cancellation = default)
    {
        lock (_one)
        {
            Recover();
            var count = 0;
            while (!cancellation.IsCancellationRequested && NextDue() is { } job)
            {
                _runner.Run(job);
                count++;
            }

            return count;
        }
    }

    /// <summary>When the next postponed job is due; null when none waits.</summary>
    public DateTime? NextPostponed()
    {
        using var session = engine.Database.Read();
        return session.Scalar("SELECT MIN(postponeuntil) FROM asyncoperation WHERE statecode = 1 AND operationtype = 1") is string text
            ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal)
            : null;
    }

    // Only this process works on the file, so what is in progress before the first job was left by one that died.
    private void Recover()
    {
        if (_recovered)
            return;
        using var outermost = new OutermostMessage(engine);
        outermost.Begin();
        outermost.Session.Run("UPDATE asyncoperation SET statecode = 0, statuscode = 0 WHERE statecode = 2 AND operationtype = 1");
        outermost.Commit();
        _recovered = true;
    }

    private Guid? NextDue()
    {
        using var session = engine.Database.Read();
        var now = engine.Clock.GetUtcNow().UtcDateTime.ToString(StoredValue.InstantFormat, CultureInfo.InvariantCulture);
        return session.Scalar(
            """
            SELECT asyncoperationid FROM asyncoperation
            WHERE operationtype = 1 AND (statecode = 0 OR (statecode = 1 AND postponeuntil <= $now))
            ORDER BY createdon, rowid LIMIT 1
            """,
            ("$now", now)) is string id ? Guid.Parse(id, CultureInfo.InvariantCulture) : null;
    }
}
