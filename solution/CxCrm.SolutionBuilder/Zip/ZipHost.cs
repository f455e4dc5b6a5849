using System.Buffers.Binary;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>
/// Sets the "version made by" host byte of every entry in a zip's central directory (APPNOTE.TXT 4.4.2) to 0. The framework writes
/// the system it runs on there, which would make the bytes differ between Windows and Linux.
/// </summary>
internal static class ZipHost
{
    private const uint CentralEntry = 0x02014b50;
    private const uint EndOfDirectory = 0x06054b50;
    private const int EndLength = 22;

    public static void Fix(Span<byte> zip)
    {
        var end = zip.Length - EndLength;
        if (end < 0 || BinaryPrimitives.ReadUInt32LittleEndian(zip[end..]) != EndOfDirectory)
            throw new InvalidDataException("The zip does not end with its directory's end record.");
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(zip[(end + 10)..]);
        var offset = (int)BinaryPrimitives.ReadUInt32LittleEndian(zip[(end + 16)..]);
        for (var entry = 0; entry < entries; entry++)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(zip[offset..]) != CentralEntry)
                throw new InvalidDataException("The zip's directory is not where its end record says.");
            zip[offset + 5] = 0;
            offset += 46
                + BinaryPrimitives.ReadUInt16LittleEndian(zip[(offset + 28)..])
                + BinaryPrimitives.ReadUInt16LittleEndian(zip[(offset + 30)..])
                + BinaryPrimitives.ReadUInt16LittleEndian(zip[(offset + 32)..]);
        }
    }
}
