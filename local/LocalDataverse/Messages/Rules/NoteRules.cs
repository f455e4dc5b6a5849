using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>What a note says of its attachment (Microsoft Learn: Annotation (note) table).</summary>
internal static class NoteRules
{
    public static void Complete(TableDefinition table, Entity target)
    {
        if (table.LogicalName != "annotation" || !target.Contains("documentbody"))
            return;
        var body = target.GetAttributeValue<string>("documentbody");
        target["isdocument"] = !string.IsNullOrEmpty(body);
        target["filesize"] = Size(body);
    }

    private static int Size(string? body)
    {
        if (string.IsNullOrEmpty(body))
            return 0;
        var buffer = new byte[(body.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(body, buffer, out var size)
            ? size
            : throw Faults.InvalidArgument("The column 'documentbody' of 'annotation' takes Base64 text.");
    }
}
