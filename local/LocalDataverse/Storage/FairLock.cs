namespace LocalDataverse.Storage;

/// <summary>Admits one at a time, in order of arrival; who waits too long is turned away.</summary>
internal sealed class FairLock
{
    private readonly LinkedList<TaskCompletionSource> _waiting = new();
    private bool _taken;

    /// <exception cref="TimeoutException">The lock was not free in time.</exception>
    public async Task EnterAsync(TimeSpan timeout)
    {
        LinkedListNode<TaskCompletionSource> place;
        lock (_waiting)
        {
            if (!_taken)
            {
                _taken = true;
                return;
            }

            place = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        try
        {
            await place.Value.Task.WaitAsync(timeout).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!GiveUp(place))
        {
            // The turn came in the same moment: the lock is held.
        }
    }

    public void Exit()
    {
        TaskCompletionSource? next = null;
        lock (_waiting)
        {
            if (_waiting.First is { } first)
            {
                _waiting.Remove(first);
                next = first.Value;
            }
            else
            {
                _taken = false;
            }
        }

        next?.SetResult();
    }

    /// <summary>Leaves the queue; false when the turn had already come.</summary>
    private bool GiveUp(LinkedListNode<TaskCompletionSource> place)
    {
        lock (_waiting)
        {
            if (place.List is null)
                return false;
            _waiting.Remove(place);
            return true;
        }
    }
}
