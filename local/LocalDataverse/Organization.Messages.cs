using LocalDataverse.Pipeline;
using LocalDataverse.Pipeline.Async;

namespace LocalDataverse;

/// <summary>How one talks to the organisation: as a user, through messages.</summary>
public sealed partial class Organization
{
    private readonly Lazy<Engine> _engine;
    private readonly Lazy<AsyncWorker> _worker;

    /// <summary>What the messages of this organisation share: refused names, run history.</summary>
    public Engine Engine => _engine.Value;

    /// <summary>IOrganizationService with the rights of a user; each call is a message of its own.</summary>
    public OrganizationService ServiceFor(Guid userId) => new(Engine, userId);

    /// <summary>Writes many rows in one transaction, without plug-ins.</summary>
    public BulkWriter Bulk(Guid userId) => new(Engine, userId);

    /// <summary>Runs all asynchronous steps that are due now, those they cause included; returns how many ran.</summary>
    public int RunAsyncSteps() => _worker.Value.Drain();

    /// <summary>Runs asynchronous steps as they come due, until cancelled.</summary>
    public Task RunAsyncStepsInBackground(CancellationToken cancellation) => new BackgroundWorker(Engine, _worker.Value).Run(cancellation);
}
