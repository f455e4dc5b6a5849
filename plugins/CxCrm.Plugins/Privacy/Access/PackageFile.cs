using System;
using System.Collections.Generic;
using System.Text;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy.Access;

/// <summary>Writes a file into a file column in blocks (Microsoft Learn, "Use file column data"); what the column held before goes.</summary>
internal static class PackageFile
{
    private const int BlockSize = 4 * 1024 * 1024;

    /// <summary>Bytes written. Two calls, and one per 4 MB.</summary>
    public static int Write(PluginCall call, EntityReference row, string column, string fileName, string mimeType, string content)
    {
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true).GetBytes("\uFEFF" + content);
        if (mimeType == "application/json") bytes = Encoding.UTF8.GetBytes(content);
        var begun = call.System.Execute(new OrganizationRequest("InitializeFileBlocksUpload") { ["Target"] = row, ["FileAttributeName"] = column, ["FileName"] = fileName });
        var token = begun["FileContinuationToken"];
        var blocks = new List<string>();
        for (var start = 0; start < bytes.Length; start += BlockSize)
        {
            var block = new byte[Math.Min(BlockSize, bytes.Length - start)];
            Buffer.BlockCopy(bytes, start, block, 0, block.Length);
            blocks.Add(Convert.ToBase64String(BitConverter.GetBytes(blocks.Count)));
            call.System.Execute(new OrganizationRequest("UploadBlock") { ["BlockId"] = blocks[blocks.Count - 1], ["BlockData"] = block, ["FileContinuationToken"] = token });
        }

        call.System.Execute(new OrganizationRequest("CommitFileBlocksUpload")
        {
            ["BlockList"] = blocks.ToArray(),
            ["FileContinuationToken"] = token,
            ["FileName"] = fileName,
            ["MimeType"] = mimeType,
        });
        return bytes.Length;
    }
}
