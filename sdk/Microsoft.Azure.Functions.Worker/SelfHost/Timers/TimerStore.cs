using Microsoft.Azure.Functions.Worker.SelfHost.Storage;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Timers;

/// <summary>The last and next run of each timer.</summary>
internal sealed class TimerStore(HostStorage storage)
{
    public TimerState? Read(string function)
    {
        using var opened = storage.Open();
        using var command = HostStorage.Command(opened, "SELECT schedule, last, next, updated_on FROM timer WHERE function = $function", ("$function", function));
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? new TimerState(
                reader.GetString(0),
                reader.IsDBNull(1) ? null : HostStorage.Time(reader.GetInt64(1)),
                HostStorage.Time(reader.GetInt64(2)),
                HostStorage.Time(reader.GetInt64(3)))
            : null;
    }

    public void Write(string function, TimerState state)
    {
        using var opened = storage.Open();
        using var command = HostStorage.Command(
            opened,
            """
            INSERT INTO timer(function, schedule, last, next, updated_on) VALUES($function, $schedule, $last, $next, $updated)
            ON CONFLICT(function) DO UPDATE SET schedule = $schedule, last = $last, next = $next, updated_on = $updated
            """,
            ("$function", function), ("$schedule", state.Schedule), ("$last", state.Last is { } last ? HostStorage.Milliseconds(last) : DBNull.Value),
            ("$next", HostStorage.Milliseconds(state.Next)), ("$updated", HostStorage.Milliseconds(state.UpdatedOn)));
        command.ExecuteNonQuery();
    }
}
