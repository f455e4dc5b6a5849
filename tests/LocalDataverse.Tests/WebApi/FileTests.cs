using System.Net;
using LocalDataverse.Tests.Import;

namespace LocalDataverse.Tests.WebApi;

/// <summary>Microsoft Learn: Use file column data, by the Web API.</summary>
public sealed class FileTests(WebApiClient api) : IClassFixture<WebApiClient>
{
    [Fact]
    public async Task A_file_goes_up_in_blocks_and_comes_down_in_blocks_and_as_a_whole()
    {
        using var zip = new SolutionZip().Table("sample_Case", SolutionZip.Column("sample_Package", "file", "<MaxValue>8</MaxValue>")).Pack();
        api.Organization.Import(zip);
        var id = await api.Create("sample_cases", "{'sample_casename':'One'}");
        var target = $"'Target':{{'@odata.type':'Microsoft.Dynamics.CRM.sample_case','sample_caseid':'{id}'}},'FileAttributeName':'sample_package'";
        var token = (await Post("InitializeFileBlocksUpload", $"{{{target},'FileName':'a.txt'}}")).Json.GetProperty("FileContinuationToken").GetString();
        Assert.Equal(HttpStatusCode.NoContent, (await Post("UploadBlock", $"{{'BlockId':'AAAA','BlockData':'aGVq','FileContinuationToken':'{token}'}}")).Status);
        var committed = await Post("CommitFileBlocksUpload", $"{{'BlockList':['AAAA'],'FileContinuationToken':'{token}','FileName':'a.txt','MimeType':'text/plain'}}");
        Assert.Equal(3, committed.Json.GetProperty("FileSizeInBytes").GetInt64());

        var begun = (await Post("InitializeFileBlocksDownload", $"{{{target}}}")).Json;
        Assert.Equal("a.txt", begun.GetProperty("FileName").GetString());
        var part = await Post("DownloadBlock", $"{{'FileContinuationToken':'{begun.GetProperty("FileContinuationToken").GetString()}','Offset':0,'BlockLength':2}}");
        Assert.Equal("aGU=", part.Json.GetProperty("Data").GetString());
        Assert.Equal("hej", (await api.Get($"sample_cases({id})/sample_package/$value")).Text);

        Assert.Equal(HttpStatusCode.NoContent, (await api.Send(HttpMethod.Patch, $"sample_cases({id})/sample_package", "hello", "x-ms-file-name: b.txt")).Status);
        Assert.Equal("hello", (await api.Get($"sample_cases({id})/sample_package/$value")).Text);
        Assert.Equal(HttpStatusCode.NoContent, (await api.Send(HttpMethod.Delete, $"sample_cases({id})/sample_package")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await api.Get($"sample_cases({id})/sample_package/$value")).Status);
    }

    private Task<WebApiAnswer> Post(string action, string body) => api.Send(HttpMethod.Post, action, body);
}
