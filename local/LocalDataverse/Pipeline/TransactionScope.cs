namespace LocalDataverse.Pipeline;

/// <summary>
/// A message's part in the transaction: the first message that needs one begins it and ends it, the others join, and the first that writes waits for its turn.
/// Leaving without <see cref="Complete"/> rolls everything back.
/// </summary>
internal readonly ref struct TransactionScope
{
    private readonly OutermostMessage _outermost;
    private readonly bool _owns;

    private TransactionScope(OutermostMessage outermost, bool owns)
    {
        _outermost = outermost;
        _owns = owns;
    }

    public static TransactionScope Enter(MessageCall call)
    {
        var begins = call.Handler.NeedsTransaction && !call.Outermost.InTransaction;
        if (begins)
            call.Outermost.BeginReading();
        if (call.Handler is { NeedsTransaction: true, WritesItself: true })
            call.Outermost.Begin();
        return new TransactionScope(call.Outermost, begins);
    }

    public void Complete()
    {
        if (_owns)
            _outermost.Commit();
    }

    public void Dispose()
    {
        if (_owns && _outermost.InTransaction)
            _outermost.Rollback();
        _outermost.ReleaseReader();
    }
}
