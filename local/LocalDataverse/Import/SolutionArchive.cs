using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace LocalDataverse.Import;

/// <summary>
/// The files of a solution zip in memory. Nothing is written to disk, so that no path in it can reach outside; what grows beyond
/// reason when it is unpacked is refused while it grows, whatever the zip's own directory claims.
/// </summary>
internal sealed class SolutionArchive
{
    private const int MaxEntries = 20_000;
    private const long MaxTotalBytes = 512L * 1024 * 1024;
    private const long MaxEntryBytes = 128L * 1024 * 1024;
    private const int MaxRatio = 200;
    private const int RatioCountsFrom = 1024 * 1024;

    private static readonly XmlReaderSettings XmlSettings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 256L * 1024 * 1024,
        IgnoreComments = true,
    };

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.OrdinalIgnoreCase);

    private SolutionArchive()
    {
    }

    /// <summary>All paths, with forward slashes.</summary>
    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.Ordinal);

    /// <exception cref="System.ServiceModel.FaultException{T}">The stream is no zip, is hostile, or lacks one of the three files at its root.</exception>
    public static SolutionArchive Read(Stream zip)
    {
        var archive = new SolutionArchive();
        try
        {
            using var source = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            archive.ReadAll(source);
        }
        catch (InvalidDataException damaged)
        {
            throw Faults.InvalidSolutionFile($"The file is not a readable zip: {damaged.Message}");
        }

        foreach (var root in new[] { "solution.xml", "customizations.xml", "[Content_Types].xml" })
        {
            if (!archive._files.ContainsKey(root))
                throw Faults.InvalidSolutionFile($"'{root}' is missing.");
        }

        return archive;
    }

    public byte[]? Find(string path) => _files.GetValueOrDefault(path.TrimStart('/'));

    /// <summary>The root element of an XML file. Document types and external entities are refused.</summary>
    public XElement Xml(string path)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(_files[path]), XmlSettings);
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException broken)
        {
            throw Faults.InvalidSolutionFile($"'{path}' is not valid XML: {broken.Message}");
        }
    }

    private void ReadAll(ZipArchive source)
    {
        if (source.Entries.Count > MaxEntries)
            throw Faults.InvalidSolutionFile($"It has {source.Entries.Count} files; at most {MaxEntries} are accepted.");
        var total = 0L;
        foreach (var entry in source.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            var path = SafePath(entry.FullName);
            var content = Inflate(entry, MaxTotalBytes - total);
            total += content.Length;
            if (!_files.TryAdd(path, content))
                throw Faults.InvalidSolutionFile($"It holds '{path}' twice.");
        }
    }

    private static string SafePath(string name)
    {
        var path = name.Replace('\\', '/');
        var leavesRoot = path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal) || path.Split('/').Contains("..");
        return leavesRoot ? throw Faults.InvalidSolutionFile($"The path '{name}' leads outside the file.") : path;
    }

    private static byte[] Inflate(ZipArchiveEntry entry, long left)
    {
        using var packed = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > Math.Min(left, MaxEntryBytes))
                throw Faults.InvalidSolutionFile($"'{entry.FullName}' grows beyond what is accepted ({MaxEntryBytes / 1048576} MB for one file, {MaxTotalBytes / 1048576} MB in all).");
            if (unpacked.Length > RatioCountsFrom && unpacked.Length > entry.CompressedLength * MaxRatio)
                throw Faults.InvalidSolutionFile($"'{entry.FullName}' unpacks to more than {MaxRatio} times its size.");
        }

        return unpacked.ToArray();
    }
}
