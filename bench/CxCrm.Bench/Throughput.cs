using System.Collections.Concurrent;
using System.Globalization;
using LocalDataverse;

namespace CxCrm.Bench;

/// <summary>
/// cx_RecordFeedback with four answers, one in twenty a detractor's, as the integration user, in process, each commit waiting for the disk: by two clients, as the
/// figure is about two cores, and by one; beside them the floor: the same rows by plain SQL. They take turns, so that what else the machine does strikes all.
/// </summary>
internal static class Throughput
{
    private const int Turns = 20;
    private const int Turn = 200;
    private const int WarmUp = 400;
    private const int Clients = 2;

    public static Report Measure(WorkFolder folder)
    {
        using var organization = Organization.Create(folder.File("throughput.db"), new OrganizationOptions());
        using (var zip = File.OpenRead(WorkFolder.Solution))
            organization.Import(zip);
        var scene = new FeedbackScene(organization);
        new Effort().Share(scene.Take(WarmUp), Clients, answer => scene.Record(answer));
        var messages = scene.Take(Turn).Select(answer => WrittenRows.Of(organization.Database, () => scene.Record(answer))).ToList();
        using var floor = new RawFloor(organization, "incoming-");
        foreach (var message in messages)
            floor.Write(floor.Copy(message));
        var (two, one, raw) = (new Effort(), new Effort(), new Effort());
        var calls = new ConcurrentBag<(bool IsAlert, int Calls)>();
        for (var turn = 0; turn < Turns; turn++)
        {
            two.Share(scene.Take(Turn), Clients, Record);
            one.Do(scene.Take(Turn), Record);
            raw.Do(messages.Select(floor.Copy).ToList(), floor.Write);
        }

        return Report(two, one, raw, messages.Average(message => message.Rows.Count), calls);

        void Record(IncomingAnswer answer) => calls.Add((answer.IsDetractor, scene.Record(answer)));
    }

    private static Report Report(Effort two, Effort one, Effort raw, double rows, IReadOnlyCollection<(bool IsAlert, int Calls)> calls) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            cx_RecordFeedback, four answers, 5 % alerts, {FeedbackScene.Present} feedback present, {rows:0.0} rows written a call
              two clients {two.EachSecond:0} calls a second, {Line(two)}
              one client  {one.EachSecond:0} calls a second, {Line(one)}
              floor       {raw.EachSecond:0} calls a second, {Line(raw)}
            """),
        new Limit("calls a second by two clients", two.EachSecond, 300, "calls") { IsLeast = true },
        new Limit("p99 by two clients", two.Times.Quantile(0.99), 20, "ms"),
        new Limit("engine by floor, one client", one.Each / raw.Each, 3, "times"),
        new Limit("engine by floor, processor", one.ProcessorEach / raw.ProcessorEach, 3, "times"),
        new Limit("service calls without an alert", calls.Where(call => !call.IsAlert).Max(call => call.Calls), 8, "calls"),
        new Limit("service calls with an alert", calls.Where(call => call.IsAlert).Max(call => call.Calls), 12, "calls"));

    private static string Line(Effort effort) => string.Create(
        CultureInfo.InvariantCulture,
        $"{effort.Each:0.00} ms ({effort.ProcessorEach:0.00} of the processor), p50 {effort.Times.Quantile(0.5):0.00}, p99 {effort.Times.Quantile(0.99):0.00} ({effort.Times.Spread})");
}
