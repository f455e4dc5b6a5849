using LocalDataverse.Pipeline.Plugins;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// Rows of plugintracelog (Microsoft Learn: Tracing and logging), written after the message and by themselves: the trace of a failure
/// outlives the rollback.
/// </summary>
internal static class TraceLogRows
{
    public static void Write(Engine engine, IReadOnlyList<PluginRun> runs)
    {
        if (runs.Count == 0)
            return;
        var settings = engine.Settings.Current;
        var traced = runs.Where(r => settings.TracesAll || (settings.TracesFailures && r.Exception is not null)).ToList();
        if (traced.Count == 0)
            return;
        using var outermost = new OutermostMessage(engine);
        outermost.Begin();
        foreach (var run in traced)
            Insert(outermost, run);
        outermost.Commit();
    }

    private static void Insert(OutermostMessage outermost, PluginRun run) => outermost.Rows.Insert(
        outermost.Catalog.Table("plugintracelog"),
        Guid.NewGuid(),
        new AttributeCollection
        {
            ["typename"] = run.PluginType,
            ["messagename"] = run.Message,
            ["primaryentity"] = run.Table ?? "none",
            ["messageblock"] = run.Trace,
            ["exceptiondetails"] = run.Exception,
            ["depth"] = run.Depth,
            ["mode"] = new OptionSetValue(run.IsAsync ? 1 : 0),
            ["operationtype"] = new OptionSetValue(1),
            ["correlationid"] = run.CorrelationId,
            ["performanceexecutionduration"] = (int)run.Duration.TotalMilliseconds,
            ["performanceexecutionstarttime"] = run.StartedOn,
            ["createdon"] = outermost.Now,
        });
}
