using LocalDataverse;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Testing;

/// <summary>
/// The organisation all tests copy: the managed solution imported as an administrator would, its reference data installed, a user per persona. It is made once per process.
/// </summary>
internal static class SolutionTemplate
{
    private static readonly Lazy<OrganizationTemplate> Made = new(Make);

    public static Organization Fresh(string path, TimeProvider clock) => Made.Value.Fresh(path, Options(clock));

    private static OrganizationTemplate Make()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        using var organization = Organization.Create(folder.File("first.db"), Options(new SettableClock(CrmOrganization.Start)));
        using (var zip = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "CxCrm_managed.zip")))
            organization.Import(zip);
        TestUsers.CreateIn(organization);
        InstallReferenceData(organization);
        organization.RunAsyncSteps();
        return OrganizationTemplate.From(organization, folder.File("template.db"));
    }

    private static void InstallReferenceData(Organization organization)
    {
        var service = organization.ServiceFor(WellKnown.Administrator);
        while (!(bool)service.Execute(new OrganizationRequest("cx_InstallReferenceData")).Results["Done"])
        {
            // Each call installs a slice.
        }
    }

    private static OrganizationOptions Options(TimeProvider clock) => new()
    {
        Clock = clock,
        Storage = new StorageOptions { Durable = false },
    };
}
