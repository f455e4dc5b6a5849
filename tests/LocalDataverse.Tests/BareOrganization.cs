using LocalDataverse.Storage;

namespace LocalDataverse.Tests;

/// <summary>An organisation as a new environment is, for one test; copied from one that is made once.</summary>
public sealed class BareOrganization : IDisposable
{
    public static readonly DateTime Now = new(2026, 3, 2, 9, 30, 0, DateTimeKind.Utc);

    private static readonly Lazy<OrganizationTemplate> Template = new(MakeTemplate);
    private readonly TemporaryFolder _folder = new();

    public BareOrganization() => Organization = Template.Value.Fresh(_folder.File("organization.db"), Options with { Clock = Clock });

    public FixedClock Clock { get; } = new(Now);

    public Organization Organization { get; }

    private static OrganizationOptions Options { get; } = new()
    {
        Clock = new FixedClock(Now),
        Storage = new StorageOptions { Durable = false },
    };

    public void Dispose()
    {
        Organization.Dispose();
        _folder.Dispose();
    }

    private static OrganizationTemplate MakeTemplate()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        using var organization = Organization.Create(folder.File("first.db"), Options);
        return OrganizationTemplate.From(organization, folder.File("template.db"));
    }
}
