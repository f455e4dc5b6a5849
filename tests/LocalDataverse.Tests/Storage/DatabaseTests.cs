using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Storage;

public sealed class DatabaseTests : IDisposable
{
    private readonly BareOrganization _bare = new();

    public void Dispose() => _bare.Dispose();

    [Fact]
    public void A_reader_keeps_the_snapshot_it_began_with_while_another_writes()
    {
        using var reader = _bare.Organization.Database.Read();
        Assert.Equal(0L, CountContacts(reader));
        InsertContact();
        Assert.Equal(0L, CountContacts(reader));
        using var later = _bare.Organization.Database.Read();
        Assert.Equal(1L, CountContacts(later));
    }

    [Fact]
    public void A_connection_does_not_keep_a_statement_of_every_query_it_ever_ran()
    {
        var session = _bare.Organization.Database.Read();
        for (var number = 0; number <= DatabaseSession.MostStatements; number++)
            session.Scalar(string.Create(CultureInfo.InvariantCulture, $"SELECT {number}"));
        session.Dispose();

        Assert.Equal(0, session.StatementsKept);
        using var again = _bare.Organization.Database.Read();
        Assert.Equal(7L, again.Scalar("SELECT 7"));
    }

    [Fact]
    public void What_was_not_committed_is_gone()
    {
        using (var session = _bare.Organization.Database.Open())
        {
            session.Begin();
            new RowStore(session).Insert(_bare.Organization.Catalog.Table("contact"), Guid.NewGuid(), []);
        }

        using var reader = _bare.Organization.Database.Read();
        Assert.Equal(0L, CountContacts(reader));
    }

    [Fact]
    public async Task Writers_come_one_after_the_other_in_the_order_they_asked()
    {
        var database = _bare.Organization.Database;
        var first = database.Open();
        await first.BeginAsync();
        var order = new List<int>();
        var waiting = Enumerable.Range(1, 5).Select(async n =>
        {
            using var session = database.Open();
            await session.BeginAsync();
            order.Add(n);
            session.Commit();
        }).ToList();
        first.Commit();
        await Task.WhenAll(waiting);
        first.Dispose();
        Assert.Equal([1, 2, 3, 4, 5], order);
    }

    [Fact]
    public async Task A_writer_that_waits_too_long_is_told_so()
    {
        using var folder = new TemporaryFolder();
        using var database = new Database(folder.File("x.db"), new StorageOptions { WriteTimeout = TimeSpan.FromMilliseconds(1) });
        using var first = database.Open();
        await first.BeginAsync();
        using var second = database.Open();
        var fault = await Assert.ThrowsAsync<FaultException<OrganizationServiceFault>>(second.BeginAsync);
        Assert.Equal(unchecked((int)0x80044151), fault.Detail.ErrorCode);
    }

    [Fact]
    public async Task The_log_begins_anew_while_messages_go_on()
    {
        const int Each = 100_000;
        using var folder = new TemporaryFolder();
        using var database = new Database(folder.File("x.db"), new StorageOptions { Durable = false, CheckpointPages = 20 });
        Write(database, "CREATE TABLE t (v BLOB)");
        for (var i = 0; i < 50; i++)
        {
            Write(database, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO t VALUES (zeroblob({Each}))"));
            await database.Checkpoints.Running;
        }

        Assert.InRange(new FileInfo(folder.File("x.db-wal")).Length, Each, 5 * Each);
        Assert.InRange(new FileInfo(folder.File("x.db")).Length, 49 * Each, 60 * Each);
    }

    [Fact]
    public async Task A_log_that_somebody_always_reads_is_carried_over_when_he_has_done()
    {
        using var folder = new TemporaryFolder();
        using var database = new Database(folder.File("x.db"), new StorageOptions { CheckpointPages = 1 });
        Write(database, "CREATE TABLE t (v TEXT)");
        using (var reader = database.Read())
        {
            Assert.Equal(0L, reader.Scalar("SELECT count(*) FROM t"));
            for (var i = 0; i < 20; i++)
                Write(database, "INSERT INTO t VALUES ('x')");
            await database.Checkpoints.Running;
            Assert.Equal(0L, reader.Scalar("SELECT count(*) FROM t"));
        }

        using var later = database.Read();
        Assert.Equal(20L, later.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void Who_committed_before_a_wait_for_the_disk_began_is_served_by_it()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("log"), "");
        var flush = new CommitFlush(folder.File("log"));
        var (first, second) = (flush.Committed(), flush.Committed());
        flush.Wait(second);
        flush.Dispose();
        flush.Wait(first);
        Assert.Throws<ObjectDisposedException>(() => flush.Wait(flush.Committed()));
    }

    [Fact]
    public void Open_tasks_of_a_customer_are_found_by_the_customer_and_not_among_all_that_are_open()
    {
        using var reader = _bare.Organization.Database.Read();
        var plan = reader.Statement("EXPLAIN QUERY PLAN SELECT * FROM task WHERE regardingobjectid = ?1 AND statecode = ?2 ORDER BY createdon");
        Assert.True(plan.Step());
        Assert.Contains("ix_task_regardingobjectid", (string)plan.Value(3)!, StringComparison.Ordinal);
        plan.Reset();
    }

    private static void Write(Database database, string sql)
    {
        var session = database.BeginWriting();
        session.Run(sql);
        session.Commit();
    }

    private static long CountContacts(DatabaseSession session) => (long)session.Scalar("SELECT count(*) FROM contact")!;

    private void InsertContact()
    {
        using var session = _bare.Organization.Database.Open();
        session.Begin();
        new RowStore(session).Insert(_bare.Organization.Catalog.Table("contact"), Guid.NewGuid(), new AttributeCollection { ["firstname"] = "Ada" });
        session.Commit();
    }
}
