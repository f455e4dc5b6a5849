using LocalDataverse.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Operations;

/// <summary>A file column's whole file in one request, up to 128 MB: GET of <c>$value</c>, PATCH of the column (Microsoft Learn: Use file column data).</summary>
internal static class FileContent
{
    private const int LargestFile = 128 * 1024 * 1024;
    private const int BlockSize = 4 * 1024 * 1024;

    public static async Task Read(WebApiCall call, EntityReference row, ColumnDefinition column)
    {
        var begun = call.Service.Execute(new OrganizationRequest("InitializeFileBlocksDownload") { ["Target"] = row, ["FileAttributeName"] = column.LogicalName });
        var part = call.Service.Execute(new OrganizationRequest("DownloadBlock")
        {
            ["FileContinuationToken"] = begun["FileContinuationToken"],
            ["Offset"] = 0L,
            ["BlockLength"] = begun["FileSizeInBytes"],
        });
        var bytes = (byte[])part["Data"];
        call.Http.Response.StatusCode = StatusCodes.Status200OK;
        call.Http.Response.ContentType = "application/octet-stream";
        call.Http.Response.Headers["x-ms-file-name"] = Uri.EscapeDataString((string)begun["FileName"]);
        call.Http.Response.Headers["x-ms-file-size"] = bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await call.Http.Response.Body.WriteAsync(bytes, call.Http.RequestAborted);
    }

    public static async Task Write(WebApiCall call, EntityReference row, ColumnDefinition column)
    {
        if (call.Http.Request.ContentLength > LargestFile)
            throw Faults.BadBody("a file in one request is at most 128 MB: upload it in blocks.");
        var name = call.Http.Request.Headers["x-ms-file-name"].ToString();
        if (name.Length == 0)
            throw Faults.BadBody("the header x-ms-file-name is missing.");
        var content = new MemoryStream();
        await call.Http.Request.Body.CopyToAsync(content, call.Http.RequestAborted);
        Upload(call, row, column, Uri.UnescapeDataString(name), content.ToArray());
        call.NoContent();
    }

    private static void Upload(WebApiCall call, EntityReference row, ColumnDefinition column, string name, byte[] bytes)
    {
        var begun = call.Service.Execute(new OrganizationRequest("InitializeFileBlocksUpload") { ["Target"] = row, ["FileAttributeName"] = column.LogicalName, ["FileName"] = name });
        var blocks = new List<string>();
        foreach (var block in bytes.Chunk(BlockSize))
        {
            blocks.Add(Convert.ToBase64String(BitConverter.GetBytes(blocks.Count)));
            call.Service.Execute(new OrganizationRequest("UploadBlock") { ["BlockId"] = blocks[^1], ["BlockData"] = block, ["FileContinuationToken"] = begun["FileContinuationToken"] });
        }

        call.Service.Execute(new OrganizationRequest("CommitFileBlocksUpload")
        {
            ["BlockList"] = blocks.ToArray(),
            ["FileContinuationToken"] = begun["FileContinuationToken"],
            ["FileName"] = name,
            ["MimeType"] = "application/octet-stream",
        });
    }
}
