using System.IO.Compression;
using System.Xml.Linq;

namespace CxCrm.SolutionBuilder.Tests;

/// <summary>Reads a zip that a test built.</summary>
internal static class SolutionZip
{
    public static Dictionary<string, byte[]> Files(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var content = new MemoryStream();
            using var stream = e.Open();
            stream.CopyTo(content);
            return content.ToArray();
        }, StringComparer.Ordinal);
    }

    public static XElement Xml(byte[] zip, string name) => XElement.Load(new MemoryStream(Files(zip)[name]));
}
