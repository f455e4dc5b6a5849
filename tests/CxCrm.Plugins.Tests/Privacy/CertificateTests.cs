using System.Net;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>The certificate of an erasure as somebody files it: what was done and kept, and what nobody searched.</summary>
[Trait("Requirement", "72")]
public sealed class CertificateTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Theory]
    [InlineData(1030, "da", "Slettecertifikat", "papirkurv: slettede rækker ligger i den i 14 dage", "Sikkerhedskopier", "Filer uden for Dataverse", "Mailservere", "job, der endnu ventede")]
    [InlineData(1033, "en", "Certificate of erasure", "recycle bin of this environment: deleted rows stay in it for 14 days", "Backups", "Files outside Dataverse", "Mail servers", "Jobs of the platform that were still waiting")]
    [InlineData(1053, "sv", "Raderingsintyg", "papperskorg: raderade rader ligger kvar i den i 14 dagar", "Säkerhetskopior", "Filer utanför Dataverse", "E-postservrar", "jobb som ännu väntade")]
    public void It_says_in_the_readers_language_what_was_not_searched(int language, string tag, params string[] sentences)
    {
        crm.AsSystem().Create(new Entity("recyclebinconfig") { ["name"] = "organisation", ["cleanupintervalindays"] = 14 });
        Speak(language);

        var certificate = WebUtility.HtmlDecode(Erase(SeededPerson.Create(crm).Id));

        Assert.StartsWith($"<!doctype html><html lang=\"{tag}\">", certificate, StringComparison.Ordinal);
        Assert.All(sentences, sentence => Assert.Contains(sentence, certificate, StringComparison.Ordinal));
    }

    [Fact]
    public void It_prints_on_paper_with_case_number_counts_and_grounds_and_without_a_name()
    {
        var person = SeededPerson.Create(crm).Id;
        crm.AsSystem().Create(new Entity("cx_legalhold")
        {
            ["cx_name"] = "Dispute",
            ["cx_contactid"] = new EntityReference("contact", person),
            ["cx_table"] = "cx_feedback",
            ["cx_ground"] = new OptionSetValue(773000005),
            ["cx_from"] = crm.Clock.UtcNow.Date,
        });
        var request = Requests.Open(crm, person, confirmed: true);
        var number = (string)crm.AsSystem().Retrieve("cx_privacyrequest", request.Id, new ColumnSet("cx_name"))["cx_name"];

        var certificate = WebUtility.HtmlDecode(Requests.Erase(crm, request));

        Assert.Contains("@media print", certificate, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", certificate, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", certificate, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(number, certificate, StringComparison.Ordinal);
        Assert.Matches("<td>task</td><td class=\"n\">[1-9]", certificate);
        Assert.Matches("<td>cx_feedback</td><td class=\"n\">0</td><td class=\"n\">0</td><td class=\"n\">1</td><td>[^<]{3,}</td>", certificate);
        Assert.All(new[] { SeededPerson.FirstName, SeededPerson.LastName, SeededPerson.Email, SeededPerson.Phone }, name => Assert.DoesNotContain(name, certificate, StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose() => crm.Dispose();

    private string Erase(Guid person) => Requests.Erase(crm, Requests.Open(crm, person, confirmed: true));

    private void Speak(int language) =>
        crm.AsSystem().Update(new Entity("usersettings", crm.UserId(Persona.PrivacyOfficer)) { ["uilanguageid"] = language });
}
