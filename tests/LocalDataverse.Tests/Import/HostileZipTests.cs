using System.ServiceModel;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Import;

public sealed class HostileZipTests : IDisposable
{
    private const int InvalidSolutionFile = unchecked((int)0x80048060);

    private readonly BareOrganization _bare = new();

    public void Dispose() => _bare.Dispose();

    [Fact]
    public void A_file_that_is_no_zip_is_refused() => Refuse(new MemoryStream("This is a letter, not a zip."u8.ToArray()), "not a readable zip");

    [Fact]
    public void A_zip_that_was_cut_off_is_refused()
    {
        var whole = new SolutionZip().Table("sample_Thing").Pack().ToArray();
        Refuse(new MemoryStream(whole[..(whole.Length / 2)]), "not a readable zip");
    }

    [Theory]
    [InlineData("solution.xml")]
    [InlineData("customizations.xml")]
    [InlineData("[Content_Types].xml")]
    public void A_zip_without_a_file_at_its_root_is_refused_and_the_file_named(string file) =>
        Refuse(new SolutionZip().Table("sample_Thing").Without(file).Pack(), $"'{file}' is missing");

    [Theory]
    [InlineData("../evil.dll")]
    [InlineData("WebResources/../../evil.js")]
    [InlineData("/etc/evil")]
    [InlineData("C:\\evil.dll")]
    [InlineData("WebResources\\..\\..\\evil.js")]
    public void A_path_that_leaves_the_file_is_refused(string path) =>
        Refuse(new SolutionZip().File(path, "x").Pack(), "leads outside the file");

    [Fact]
    public void A_file_that_unpacks_beyond_all_proportion_is_refused() =>
        Refuse(new SolutionZip().File("WebResources/bomb", new byte[8 * 1024 * 1024]).Pack(), "times its size");

    [Fact]
    public void Two_files_of_the_same_name_are_refused() =>
        Refuse(new SolutionZip().File("WebResources/a.js", "1").File("webresources/A.js", "2").Pack(), "twice");

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><ImportExportXml>&e;</ImportExportXml>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><ImportExportXml>&b;</ImportExportXml>")]
    public void Document_types_and_entities_are_refused(string customizations) =>
        Refuse(new SolutionZip().File("customizations.xml", customizations).Pack(), "'customizations.xml' is not valid XML");

    [Fact]
    public void Broken_XML_is_refused_with_its_place() =>
        Refuse(new SolutionZip().File("solution.xml", "<ImportExportXml><SolutionManifest>").Pack(), "'solution.xml' is not valid XML");

    [Fact]
    public void A_manifest_that_names_no_solution_is_refused() =>
        Refuse(new SolutionZip().File("solution.xml", "<ImportExportXml><SolutionManifest/></ImportExportXml>").Pack(), "UniqueName");

    private void Refuse(MemoryStream zip, string reason)
    {
        var before = _bare.Organization.Catalog;
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _bare.Organization.Import(zip));
        Assert.Equal(InvalidSolutionFile, fault.Detail.ErrorCode);
        Assert.Contains(reason, fault.Detail.Message, StringComparison.Ordinal);
        Assert.Same(before, _bare.Organization.Catalog);
    }
}
