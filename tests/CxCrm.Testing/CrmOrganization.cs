using LocalDataverse;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Testing;

/// <summary>
/// A fresh organisation with the solution, for one test. Tests enter as a user through IOrganizationService; the plug-ins run out of the zip that ships.
/// </summary>
public sealed class CrmOrganization : IDisposable
{
    /// <summary>Wednesday 14 January 2026, 10:00 in Copenhagen and Stockholm: an ordinary working day.</summary>
    public static readonly DateTime Start = new(2026, 1, 14, 9, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder folder = new();
    private OrganizationService? latest;

    private CrmOrganization()
    {
        Clock = new SettableClock(Start);
        Organization = SolutionTemplate.Fresh(folder.File("organization.db"), Clock);
    }

    /// <summary>What the organisation takes for the time.</summary>
    public SettableClock Clock { get; }

    /// <summary>The engine, for tests that read what no message tells: jobs, outbox, run history.</summary>
    public Organization Organization { get; }

    /// <summary>Calls to IOrganizationService that plug-ins made in the last message, those of nested synchronous plug-ins included.</summary>
    public int Calls => latest?.LastDiagnostics?.ServiceCalls ?? 0;

    /// <summary>A copy of the template, in milliseconds.</summary>
    public static CrmOrganization Fresh() => new();

    /// <summary>As a user with Basic User and one role of the solution.</summary>
    public IOrganizationService As(Persona persona) => ServiceFor(TestUsers.Id(persona));

    /// <summary>As a System Administrator, for arranging and for looking.</summary>
    public IOrganizationService AsSystem() => ServiceFor(WellKnown.Administrator);

    /// <summary>The id of a persona's user.</summary>
    public Guid UserId(Persona persona) => TestUsers.Id(persona);

    /// <summary>Runs the asynchronous steps that are due, those they cause included; returns how many ran.</summary>
    public int RunAsyncSteps() => Organization.RunAsyncSteps();

    /// <summary>Fails the test when a plug-in made more calls than its budget allows, whatever else the test is about.</summary>
    public void Dispose()
    {
        var over = CallBudgets.Exceeded(Organization.Engine.History.Latest);
        Organization.Dispose();
        folder.Dispose();
        if (over.Count > 0)
            throw new InvalidOperationException("Over the budget of calls: " + string.Join(", ", over));
    }

    private NotingService ServiceFor(Guid userId) => new(Organization.ServiceFor(userId), service => latest = service);
}
