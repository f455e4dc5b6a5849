using System.ServiceModel;
using LocalDataverse.Storage;
using LocalDataverse.Tests.Import;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft Learn: Use file column data.</summary>
public sealed class FileColumnTests : IDisposable
{
    private readonly BareOrganization _bare = new();
    private readonly Guid _row;

    public FileColumnTests()
    {
        using var zip = new SolutionZip().Table("sample_Case", SolutionZip.Column("sample_Package", "file", "<MaxValue>8</MaxValue>")).Pack();
        Organization.Import(zip);
        _row = Admin.Create(new Entity("sample_case") { ["sample_casename"] = "One" });
    }

    private Organization Organization => _bare.Organization;

    private IOrganizationService Admin => Organization.ServiceFor(WellKnown.Administrator);

    public void Dispose() => _bare.Dispose();

    [Fact]
    public void Blocks_come_back_in_the_order_of_the_list_whatever_the_order_of_upload()
    {
        var token = Begin();
        Block(token, "two", [4, 5]);
        Block(token, "one", [1, 2, 3]);
        Block(token, "unused", [9]);
        var committed = Commit(token, "one", "two");

        Assert.Equal(5L, committed["FileSizeInBytes"]);
        var begun = Download();
        Assert.Equal(("a.bin", 5L, true), ((string)begun["FileName"], (long)begun["FileSizeInBytes"], (bool)begun["IsChunkingSupported"]));
        Assert.Equal([1, 2, 3, 4, 5], Part((string)begun["FileContinuationToken"], 0, 100));
        Assert.Equal([3, 4], Part((string)begun["FileContinuationToken"], 2, 2));
        Assert.Empty(Part((string)begun["FileContinuationToken"], 5, 10));
        Assert.Equal(committed["FileId"], Admin.Retrieve("sample_case", _row, new ColumnSet("sample_package"))["sample_package"]);
    }

    [Fact]
    public void A_second_file_replaces_the_first_and_an_upload_that_is_not_committed_changes_nothing()
    {
        Upload([1]);
        Upload([2]);
        Block(Begin(), "x", [3]);

        Assert.Equal([2], Part((string)Download()["FileContinuationToken"], 0, 10));
        Assert.Equal(1L, Blocks("place IS NOT NULL"));
    }

    [Theory]
    [InlineData("DeleteFile")]
    [InlineData("Update")]
    [InlineData("Delete")]
    public void The_bytes_go_with_the_file_its_column_or_its_row(string how)
    {
        var file = (Guid)Upload([1, 2])["FileId"];
        if (how == "DeleteFile")
            Admin.Execute(new OrganizationRequest("DeleteFile") { ["FileId"] = file });
        else if (how == "Update")
            Admin.Update(new Entity("sample_case", _row) { ["sample_package"] = null });
        else
            Admin.Delete("sample_case", _row);

        Assert.Equal(0L, Blocks("1"));
        if (how != "Delete")
            Assert.False(Admin.Retrieve("sample_case", _row, new ColumnSet("sample_package")).Contains("sample_package"));
    }

    [Fact]
    public void A_file_larger_than_the_column_takes_is_refused()
    {
        var token = Begin();
        Block(token, "one", new byte[(8 * 1024) + 1]);
        Assert.Contains("8 KB", Refused(() => Commit(token, "one")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_larger_than_4_MB_a_block_that_was_not_uploaded_and_an_unknown_token_are_refused()
    {
        var token = Begin();
        Refused(() => Block(token, "one", new byte[(4 * 1024 * 1024) + 1]));
        Refused(() => Commit(token, "missing"));
        Refused(() => Block("nonsense", "one", [1]));
        Refused(() => Admin.Execute(new OrganizationRequest("UploadBlock") { ["BlockId"] = "not base64!", ["BlockData"] = new byte[] { 1 }, ["FileContinuationToken"] = token }));
    }

    [Fact]
    public void An_empty_column_has_nothing_to_download_and_a_column_of_another_type_no_file()
    {
        Refused(() => Download());
        Refused(() => Admin.Execute(new OrganizationRequest("InitializeFileBlocksUpload")
        {
            ["Target"] = new EntityReference("sample_case", _row),
            ["FileAttributeName"] = "sample_casename",
            ["FileName"] = "a.bin",
        }));
        Refused(() => Admin.Update(new Entity("sample_case", _row) { ["sample_package"] = Guid.NewGuid() }));
    }

    [Fact]
    public void A_user_without_rights_on_the_row_reaches_neither_upload_nor_file()
    {
        var file = (Guid)Upload([1, 2])["FileId"];
        var user = Admin.Create(new Entity("systemuser")
        {
            ["firstname"] = "No",
            ["lastname"] = "Role",
            ["domainname"] = "no@example.com",
            ["businessunitid"] = new EntityReference("businessunit", WellKnown.RootBusinessUnit),
        });
        var stranger = Organization.ServiceFor(user);

        Refused(() => stranger.Execute(new OrganizationRequest("DownloadBlock") { ["FileContinuationToken"] = file.ToString("D"), ["Offset"] = 0L, ["BlockLength"] = 2L }));
        Refused(() => stranger.Execute(new OrganizationRequest("DeleteFile") { ["FileId"] = file }));
        Refused(() => stranger.Execute(new OrganizationRequest("InitializeFileBlocksDownload") { ["Target"] = new EntityReference("sample_case", _row), ["FileAttributeName"] = "sample_package" }));
    }

    private OrganizationResponse Upload(byte[] bytes)
    {
        var token = Begin();
        Block(token, "only", bytes);
        return Commit(token, "only");
    }

    private string Begin() => (string)Admin.Execute(new OrganizationRequest("InitializeFileBlocksUpload")
    {
        ["Target"] = new EntityReference("sample_case", _row),
        ["FileAttributeName"] = "sample_package",
        ["FileName"] = "a.bin",
    })["FileContinuationToken"];

    private void Block(string token, string id, byte[] data) =>
        Admin.Execute(new OrganizationRequest("UploadBlock") { ["BlockId"] = Id(id), ["BlockData"] = data, ["FileContinuationToken"] = token });

    private OrganizationResponse Commit(string token, params string[] blocks) => Admin.Execute(new OrganizationRequest("CommitFileBlocksUpload")
    {
        ["BlockList"] = blocks.Select(Id).ToArray(),
        ["FileContinuationToken"] = token,
        ["FileName"] = "a.bin",
        ["MimeType"] = "application/octet-stream",
    });

    private OrganizationResponse Download() => Admin.Execute(new OrganizationRequest("InitializeFileBlocksDownload")
    {
        ["Target"] = new EntityReference("sample_case", _row),
        ["FileAttributeName"] = "sample_package",
    });

    private byte[] Part(string token, long offset, long length) =>
        (byte[])Admin.Execute(new OrganizationRequest("DownloadBlock") { ["FileContinuationToken"] = token, ["Offset"] = offset, ["BlockLength"] = length })["Data"];

    private long Blocks(string condition)
    {
        using var session = Organization.Database.Read();
        return (long)session.Scalar("SELECT count(*) FROM _fileblock WHERE " + condition)!;
    }

    private static string Id(string name) => Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(name));

    private static string Refused(Action call) => Assert.Throws<FaultException<OrganizationServiceFault>>(call).Detail.Message;
}
