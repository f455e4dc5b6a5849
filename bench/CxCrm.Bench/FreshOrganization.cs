using System.Diagnostics;
using System.Globalization;
using LocalDataverse;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>What a test pays for an organisation of its own: a copy of the template with the solution, and a first message.</summary>
internal static class FreshOrganization
{
    private const int Runs = 50;

    public static Report Measure(WorkFolder folder)
    {
        var options = new OrganizationOptions { Storage = new StorageOptions { Durable = false } };
        using var first = Organization.Create(folder.File("first.db"), options);
        using (var zip = File.OpenRead(WorkFolder.Solution))
            first.Import(zip);
        var template = OrganizationTemplate.From(first, folder.File("template.db"));
        var times = new Times([.. Enumerable.Range(0, Runs + 5).Select(run => Fresh(template, folder.File($"fresh-{run}.db"), options)).Skip(5)]);
        return new Report(string.Create(CultureInfo.InvariantCulture, $"fresh organisation with the solution: {times.Quantile(0.5):0.#} ms ({times.Spread})"));
    }

    private static double Fresh(OrganizationTemplate template, string path, OrganizationOptions options)
    {
        var watch = Stopwatch.StartNew();
        using var organization = template.Fresh(path, options);
        organization.ServiceFor(WellKnown.Administrator).Execute(new OrganizationRequest("WhoAmI"));
        return watch.Elapsed.TotalMilliseconds;
    }
}
