namespace CxCrm.Plugins.Tests.Privacy;

[Trait("Requirement", "72")]
public sealed class ErasureEverywhereTests : IDisposable
{
    private const int Pseudonymise = 773000002;

    // A file, not a text: the package of an access request, which lies in file storage.
    private static readonly string[] NoText = ["cx_privacyrequest.cx_package", "cx_privacyrequest.cx_packagepage"];

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_person_in_every_flagged_column_and_in_a_custom_table_leaves_no_unique_identifier_in_the_database_file()
    {
        var seeded = SeededEverywhere.Create(crm);
        Assert.Equal(NoText, seeded.Left);
        string[] identifiers = [SeededPerson.Email, SeededPerson.Phone, SeededPerson.Street];
        var before = DatabaseFile.Search(crm, [.. identifiers, seeded.Person.ToString()]);
        Assert.Equal([], [.. seeded.Filled.Where(column => !IsConsentSubject(column) && IsText(column)).Except(before)]);

        var certificate = EraseDecidingAll(Requests.Open(crm, seeded.Person, confirmed: true));

        Assert.Equal([], DatabaseFile.Search(crm, [.. identifiers, Requests.SuppressionKey]));
        Assert.NotEmpty(People.Rows(crm, "cx_suppression"));
        // The contact without an identity, and the hold that once kept it.
        Assert.Equal(["contact.contactid", "cx_legalhold.cx_contactid"], DatabaseFile.Search(crm, seeded.Person.ToString()));
        Assert.DoesNotContain(SeededPerson.LastName, certificate, StringComparison.Ordinal);
        Assert.All(People.Rows(crm, SeededEverywhere.CustomTable, "sample_guest", "sample_payer"), row => Assert.False(row.Contains("sample_guest") || row.Contains("sample_payer")));
        Assert.Equal(2, People.Rows(crm, SeededEverywhere.CustomTable).Count);
    }

    [Fact]
    public void Deleting_the_contact_by_hand_never_fails_because_of_us()
    {
        var seeded = SeededEverywhere.Create(crm);

        crm.AsSystem().Delete("contact", seeded.Person);

        Assert.DoesNotContain(People.Rows(crm, "contact"), row => row.Id == seeded.Person);
    }

    public void Dispose() => crm.Dispose();

    private string EraseDecidingAll(EntityReference request)
    {
        for (var round = 0; round < 5; round++)
        {
            var answer = Requests.UntilItWaits(crm, request, Requests.SuppressionKey);
            if ((bool)answer["Done"]) return (string)answer["Certificate"];
            Requests.DecideAll(crm, request, Pseudonymise);
            if ((int)answer["Untold"] == 0) continue;
            foreach (var task in Requests.RecipientTasks(crm, request)) Requests.Close(crm, task.Id, state: 1);
        }

        throw new InvalidOperationException("Deciding does not end.");
    }

    private bool IsText(string column)
    {
        var parts = column.Split('.');
        return crm.Organization.Catalog.Table(parts[0]).Column(parts[1])!.Type is LocalDataverse.Metadata.ColumnType.String or LocalDataverse.Metadata.ColumnType.Memo;
    }

    private static bool IsConsentSubject(string column) => column.StartsWith("cx_consent", StringComparison.Ordinal) && column.EndsWith(".cx_subjectid", StringComparison.Ordinal);
}
