using System.Globalization;
using LocalDataverse;

namespace CxCrm.Bench;

/// <summary>
/// cx_RecordFeedback with four answers, one in twenty a detractor's, as the integration user, in process, one client, each commit waiting for the disk; beside it
/// the floor: the same rows by plain SQL. The two take turns, so that what else the machine does strikes both.
/// </summary>
internal static class Throughput
{
    private const int Turns = 20;
    private const int Turn = 200;
    private const int WarmUp = 400;

    public static Report Measure(WorkFolder folder)
    {
        using var organization = Organization.Create(folder.File("throughput.db"), new OrganizationOptions());
        using (var zip = File.OpenRead(WorkFolder.Solution))
            organization.Import(zip);
        var scene = new FeedbackScene(organization);
        foreach (var answer in scene.Take(WarmUp))
            scene.Record(answer);
        var messages = scene.Take(Turn).Select(answer => WrittenRows.Of(organization.Database, () => scene.Record(answer))).ToList();
        using var floor = new RawFloor(organization, "incoming-");
        foreach (var message in messages)
            floor.Write(floor.Copy(message));
        var (engine, raw) = (new Effort(), new Effort());
        var (quiet, alerted) = (0, 0);
        for (var turn = 0; turn < Turns; turn++)
        {
            engine.Do(scene.Take(Turn), Record);
            raw.Do(messages.Select(floor.Copy).ToList(), floor.Write);
        }

        return Report(engine, raw, messages.Average(message => message.Rows.Count), quiet, alerted);

        void Record(IncomingAnswer answer)
        {
            scene.Record(answer);
            if (answer.IsDetractor)
                alerted = Math.Max(alerted, scene.Calls);
            else
                quiet = Math.Max(quiet, scene.Calls);
        }
    }

    private static Report Report(Effort engine, Effort raw, double rows, int quiet, int alerted) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            cx_RecordFeedback, four answers, 5 % alerts, {FeedbackScene.Present} feedback present, {rows:0.0} rows written a call
              engine {engine.Each:0.00} ms ({engine.ProcessorEach:0.00} of the processor), p50 {engine.Times.Quantile(0.5):0.00}, p99 {engine.Times.Quantile(0.99):0.00} ({engine.Times.Spread})
              floor  {raw.Each:0.00} ms ({raw.ProcessorEach:0.00} of the processor), p50 {raw.Times.Quantile(0.5):0.00}, p99 {raw.Times.Quantile(0.99):0.00} ({raw.Times.Spread})
            """),
        new Limit("calls a second", 1000 / engine.Each, 300, "calls") { IsLeast = true },
        new Limit("p99", engine.Times.Quantile(0.99), 20, "ms"),
        new Limit("engine by floor", engine.Each / raw.Each, 3, "times"),
        new Limit("engine by floor, processor", engine.ProcessorEach / raw.ProcessorEach, 3, "times"),
        new Limit("service calls without an alert", quiet, 8, "calls"),
        new Limit("service calls with an alert", alerted, 12, "calls"));
}
