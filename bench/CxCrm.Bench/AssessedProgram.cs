using System.Globalization;
using CxCrm.Local.Demo;
using LocalDataverse;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>cx_AssessProgram, as the owner of the program, in process, each commit waiting for the disk; with ten times the data it makes the same calls.</summary>
internal static class AssessedProgram
{
    private const int Runs = 20;
    private const int More = 10;

    public static Report Measure(WorkFolder folder)
    {
        var (once, calls) = Assess(folder, 1);
        var (more, moreCalls) = Assess(folder, More);
        return new Report(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                cx_AssessProgram, {ProgramRows.Feedback} feedback, {ProgramRows.Tasks} tasks, {ProgramRows.Touchpoints} touchpoints
                  {Told(once, calls)}
                  with {More} times the data {Told(more, moreCalls)}
                """),
            new Limit("the slowest assessment, the first included", once.Times.Quantile(1), 500, "ms"),
            new Limit("service calls", calls, 25, "calls"),
            new Limit($"service calls more with {More} times the data", Math.Abs(moreCalls - calls), 0, "calls"));
    }

    private static string Told(Effort effort, int calls) => string.Create(
        CultureInfo.InvariantCulture,
        $"{effort.Times.Quantile(0.5):0.0} ms, slowest {effort.Times.Quantile(1):0.0} ({effort.ProcessorEach:0.0} of the processor; {effort.Times.Spread}), {calls} calls");

    private static (Effort Effort, int Calls) Assess(WorkFolder folder, int times)
    {
        using var organization = Organization.Create(folder.File(string.Create(CultureInfo.InvariantCulture, $"assess-{times}.db")), new OrganizationOptions());
        using (var zip = File.OpenRead(WorkFolder.Solution))
            organization.Import(zip);
        var seed = DemoSeed.AsOf(DateOnly.FromDateTime(DateTime.UtcNow));
        new DemoFrame(new DemoRows(organization.ServiceFor(WellKnown.Administrator))).Write(seed);
        using (var bulk = organization.Bulk(WellKnown.Administrator))
        {
            new ProgramRows(bulk, seed.Now).Write(times);
            bulk.Complete();
        }

        var service = organization.ServiceFor(Staff.ProgramOwner);
        Assess(service);
        var (effort, calls) = (new Effort(), 0);
        effort.Do(Enumerable.Range(0, Runs), _ =>
        {
            Assess(service);
            calls = Math.Max(calls, service.LastDiagnostics!.ServiceCalls);
        });
        return (effort, calls);
    }

    private static void Assess(OrganizationService service)
    {
        var response = service.Execute(new OrganizationRequest("cx_AssessProgram") { ["Program"] = DemoProgram.Reference });
        if (((string)response.Results["Levels"]).Split(',')[4] == "0")
            throw new InvalidOperationException("Step 5 found nothing: what was measured is not what the figure is about.");
    }
}
