using System.Text;
using Microsoft.Azure.Functions.Worker.SelfHost.Storage;
using Microsoft.Data.Sqlite;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Queues;

/// <summary>Queues as rows. Messages don't expire.</summary>
internal sealed class QueueStore(HostStorage storage, QueueSignals signals, TimeProvider clock)
{
    /// <summary>The largest message in bytes of UTF-8: a Storage queue holds 64 KiB of Base64.</summary>
    public const int LargestMessage = 48 * 1024;

    private const string PoisonSuffix = "-poison";

    /// <summary>Adds messages, all or none. They are on disk when this returns.</summary>
    /// <exception cref="InvalidOperationException">A message is too large.</exception>
    public void Add(IReadOnlyCollection<(string Queue, string Body)> messages)
    {
        if (messages.Count == 0)
            return;
        foreach (var (queue, body) in messages)
            if (Encoding.UTF8.GetByteCount(body) > LargestMessage)
                throw new InvalidOperationException($"A message for {queue} is larger than {LargestMessage} bytes.");

        using (var opened = storage.Open())
        {
            using var transaction = opened.BeginTransaction();
            foreach (var (queue, body) in messages)
                Insert(opened, queue, body);
            transaction.Commit();
        }

        foreach (var queue in messages.Select(message => message.Queue).Distinct(StringComparer.Ordinal))
            signals.Raise(queue);
    }

    /// <summary>Takes the oldest visible messages and hides them from others for the length of the lease.</summary>
    public IReadOnlyList<QueueMessage> Take(string queue, int most, TimeSpan lease)
    {
        var now = clock.GetUtcNow();
        using var opened = storage.Open();
        using var command = HostStorage.Command(
            opened,
            """
            UPDATE message SET visible_on = $until, dequeue_count = dequeue_count + 1, receipt = $receipt
            WHERE id IN (SELECT id FROM message WHERE queue = $queue AND visible_on <= $now ORDER BY id LIMIT $most)
            RETURNING id, body, inserted_on, dequeue_count
            """,
            ("$until", HostStorage.Milliseconds(now + lease)), ("$now", HostStorage.Milliseconds(now)), ("$queue", queue), ("$most", most),
            ("$receipt", Guid.NewGuid().ToString("N")));
        var receipt = (string)command.Parameters["$receipt"].Value!;
        using var reader = command.ExecuteReader();
        var taken = new List<QueueMessage>();
        while (reader.Read())
            taken.Add(new QueueMessage(reader.GetInt64(0), queue, reader.GetString(1), HostStorage.Time(reader.GetInt64(2)), reader.GetInt32(3), receipt));
        return [.. taken.OrderBy(message => message.Id)];
    }

    /// <summary>Hides a message from now on for this long; with nothing it is visible at once.</summary>
    public void Hide(QueueMessage message, TimeSpan length)
    {
        using var opened = storage.Open();
        using var command = HostStorage.Command(
            opened,
            "UPDATE message SET visible_on = $until WHERE id = $id AND receipt = $receipt",
            ("$until", HostStorage.Milliseconds(clock.GetUtcNow() + length)), ("$id", message.Id), ("$receipt", message.Receipt));
        command.ExecuteNonQuery();
    }

    public void Delete(QueueMessage message)
    {
        using var opened = storage.Open();
        Delete(opened, message);
    }

    /// <summary>Puts a message that has failed too often aside, under the name of its queue with <c>-poison</c>.</summary>
    public void MoveToPoison(QueueMessage message)
    {
        using (var opened = storage.Open())
        {
            using var transaction = opened.BeginTransaction();
            if (Delete(opened, message))
                Insert(opened, message.Queue + PoisonSuffix, message.Body);
            transaction.Commit();
        }

        signals.Raise(message.Queue + PoisonSuffix);
    }

    private static bool Delete(SqliteConnection opened, QueueMessage message)
    {
        using var command = HostStorage.Command(opened, "DELETE FROM message WHERE id = $id AND receipt = $receipt", ("$id", message.Id), ("$receipt", message.Receipt));
        return command.ExecuteNonQuery() == 1;
    }

    private void Insert(SqliteConnection opened, string queue, string body)
    {
        var now = HostStorage.Milliseconds(clock.GetUtcNow());
        using var command = HostStorage.Command(
            opened,
            "INSERT INTO message(queue, body, inserted_on, visible_on) VALUES($queue, $body, $now, $now)",
            ("$queue", queue), ("$body", body), ("$now", now));
        command.ExecuteNonQuery();
    }
}
