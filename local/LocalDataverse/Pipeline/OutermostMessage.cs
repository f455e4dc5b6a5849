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

    /// <summary>The session that writes, or before there is one a snapshot for reading that ends with its message.</summary>
    internal DatabaseSession Session => _writer ?? (_reader ??= Engine.Database.Read());

    internal RowStore Rows => new(Session);

    internal bool InTransaction { get; private set; }

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

    /// <summary>Begins a transaction that may come to write nothing; who writes calls <see cref="Begin"/>.</summary>
    internal void BeginReading() => InTransaction = true;

    /// <summary>Begins the transaction, or goes on with the one begun, and waits for the turn to write unless it has it already.</summary>
    internal void Begin()
    {
        InTransaction = true;
        if (_writer is not null)
            return;
        ReleaseReader();
        _writer = Engine.Database.BeginWriting();
    }

    internal void Commit()
    {
        if (DoomedBy is not null)
            throw Faults.NoActiveTransaction();
        try
        {
            LetGo()?.Commit();
            ForgetChanged();
            if (_written.Contains("asyncoperation"))
                Engine.JobQueue.Announce();
        }
        finally
        {
            _written.Clear();
        }
    }

    internal void Rollback()
    {
        DoomedBy = null;
        _written.Clear();
        LetGo()?.Rollback();
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

    // Ended by a commit or a rollback, whatever comes of it, the session is the next writer's.
    private DatabaseSession? LetGo()
    {
        var writer = _writer;
        (_writer, InTransaction) = (null, false);
        return writer;
    }

    private void ForgetChanged()
    {
        if (_written.Overlaps(RightsReader.Tables))
            Engine.Rights.Forget();
        if (_written.Contains("usersettings"))
            Engine.UserSettings.Forget();
        if (_written.Contains("organization"))
            Engine.Settings.Forget();
        if (_written.Overlaps(RegistrationReader.Tables))
            Engine.Registrations.Forget();
    }
}
