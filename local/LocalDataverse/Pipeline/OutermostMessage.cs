using LocalDataverse.Metadata;
using LocalDataverse.Pipeline.Registration;
using LocalDataverse.Security;
using LocalDataverse.Storage;

namespace LocalDataverse.Pipeline;

/// <summary>
/// A message from outside, or one run of an asynchronous step, with everything it causes: one catalog, one transaction at a
/// time, one count of service calls. Used by one thread.
/// </summary>
public sealed class OutermostMessage : IDisposable
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private DatabaseSession? _writer;
    private DatabaseSession? _reader;
    private RegistrationSet? _registrations;
    private bool _disposed;

    internal OutermostMessage(Engine engine)
    {
        Engine = engine;
        Catalog = engine.Catalog;
        var now = engine.Clock.GetUtcNow().UtcDateTime;
        Now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }

    public MetadataCatalog Catalog { get; }

    public DateTime Now { get; }

    public Guid CorrelationId { get; internal init; } = Guid.NewGuid();

    /// <summary>What plug-ins did and what it cost.</summary>
    public MessageDiagnostics Diagnostics { get; } = new();

    internal Engine Engine { get; }

    /// <summary>The transaction's session, or outside one a snapshot for reading that the next transaction ends.</summary>
    internal DatabaseSession Session => _writer ?? (_reader ??= Engine.Database.Read());

    internal RowStore Rows => new(Session);

    internal bool InTransaction => _writer is not null;

    /// <summary>Depth of the first message: that of the message that queued it for an asynchronous run, else 1.</summary>
    internal int StartDepth { get; init; } = 1;

    internal Guid? InitiatingUserId { get; init; }

    /// <summary>What ended the transaction: the first service call that failed inside a plug-in.</summary>
    internal string? DoomedBy { get; private set; }

    internal RegistrationSet Registrations => _registrations ??= Engine.Registrations.Current;

    internal CallerRights RightsOf(Guid user) =>
        _written.Overlaps(RightsReader.Tables) ? RightsReader.Read(Session, user) : Engine.Rights.Of(user);

    internal CallerSettings SettingsOf(Guid user) =>
        _written.Contains("usersettings") ? CallerSettings.Read(Session, user) : Engine.UserSettings.Of(user);

    internal void Begin()
    {
        ReleaseReader();
        _writer = Engine.Database.Open();
        try
        {
            _writer.Begin();
        }
        catch
        {
            EndTransaction();
            throw;
        }
    }

    internal void Commit()
    {
        if (DoomedBy is not null)
            throw Faults.NoActiveTransaction();
        _writer!.Commit();
        if (_written.Overlaps(RightsReader.Tables))
            Engine.Rights.Forget();
        if (_written.Contains("usersettings"))
            Engine.UserSettings.Forget();
        if (_written.Contains("organization"))
            Engine.Settings.Forget();
        if (_written.Overlaps(RegistrationReader.Tables))
            Engine.Registrations.Forget();
        var queued = _written.Contains("asyncoperation");
        EndTransaction();
        if (queued)
            Engine.JobQueue.Announce();
    }

    internal void Rollback()
    {
        if (_writer!.InTransaction)
            _writer.Rollback();
        EndTransaction();
    }

    /// <summary>Notes a table that this transaction wrote to, so that what was read from it before is read again after the commit.</summary>
    internal void Wrote(string table) => _written.Add(table);

    internal void Doom(string reason) => DoomedBy ??= reason;

    /// <summary>Ends the snapshot, so that the next read outside a transaction sees what is committed by then.</summary>
    internal void ReleaseReader()
    {
        _reader?.Dispose();
        _reader = null;
    }

    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        if (InTransaction)
            Rollback();
        ReleaseReader();
        Engine.History.Add(Diagnostics.Runs);
    }

    private void EndTransaction()
    {
        _written.Clear();
        DoomedBy = null;
        _writer!.Dispose();
        _writer = null;
    }
}
