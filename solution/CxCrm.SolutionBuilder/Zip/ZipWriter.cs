using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>
/// Writes a solution zip. The same input gives the same bytes: fixed dates, attributes and order, LF line ends, and nothing of the folder it
/// was built in. The file appears whole or not at all.
/// </summary>
internal static class ZipWriter
{
    /// <summary>The first moment that a zip can date; entry dates carry no meaning in a solution.</summary>
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Package package, bool managed, string path)
    {
        var bytes = Bytes(package, managed);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var partial = path + ".partial";
        File.WriteAllBytes(partial, bytes);
        File.Move(partial, path, overwrite: true);
    }

    public static byte[] Bytes(Package package, bool managed)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in Files(package, managed))
            {
                var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = Date;
                entry.ExternalAttributes = 0;
                using var target = entry.Open();
                target.Write(content);
            }
        }

        var bytes = stream.ToArray();
        ZipHost.Fix(bytes);
        return bytes;
    }

    private static List<(string Path, byte[] Content)> Files(Package package, bool managed)
    {
        List<(string Path, byte[] Content)> files =
        [
            ("customizations.xml", Text(CustomizationsWriter.Write(package))),
            ("solution.xml", Text(ManifestWriter.Write(package, managed))),
            .. CustomApiWriter.Write(package).Select(f => (f.Path, Text(f.Content))),
            .. SettingWriter.Write(package).Select(f => (f.Path, Text(f.Content))),
            .. package.Model.WebResources.Select(r => (WebResourceWriter.FileName(r, package), Content(r))),
        ];
        if (package.Plugins is { } plugins)
            files.Add((PluginAssemblyWriter.FileName(package), File.ReadAllBytes(plugins.Path)));
        files.Insert(0, ("[Content_Types].xml", [.. Encoding.UTF8.Preamble, .. Text(ContentTypesWriter.Write(files.Select(f => f.Path)), indent: false)]));
        return files;
    }

    /// <summary>Text resources get LF line ends, so that a checkout with CRLF builds the same zip.</summary>
    private static byte[] Content(Model.WebResource resource) =>
        resource.IsText
            ? Encoding.UTF8.GetBytes(File.ReadAllText(resource.Path).ReplaceLineEndings("\n"))
            : File.ReadAllBytes(resource.Path);

    private static byte[] Text(XElement root, bool indent = true)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = indent, NewLineChars = "\n" };
        using (var writer = XmlWriter.Create(stream, settings))
            new XDocument(root).Save(writer);
        return stream.ToArray();
    }
}
