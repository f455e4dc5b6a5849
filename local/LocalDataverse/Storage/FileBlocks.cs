namespace LocalDataverse.Storage;

/// <summary>
/// The bytes of files, in the blocks they were uploaded in. Blocks without a place in the file belong to an upload that is not committed.
/// </summary>
public sealed class FileBlocks(DatabaseSession session)
{
    /// <summary>Keeps a block; one of the same id replaces it.</summary>
    public void Put(Guid file, string block, byte[] data)
    {
        session.Run("CREATE TABLE IF NOT EXISTS _fileblock (file TEXT NOT NULL, block TEXT NOT NULL, place INTEGER, data BLOB NOT NULL, PRIMARY KEY (file, block))");
        session.Run(
            "INSERT INTO _fileblock (file, block, data) VALUES ($file, $block, $data) ON CONFLICT (file, block) DO UPDATE SET data = excluded.data",
            ("$file", StoredValue.Id(file)), ("$block", block), ("$data", data));
    }

    /// <summary>Gives a block its place; false when it was never uploaded.</summary>
    public bool Place(Guid file, string block, int place) => Exists && session.Run(
        "UPDATE _fileblock SET place = $place WHERE file = $file AND block = $block",
        ("$place", place), ("$file", StoredValue.Id(file)), ("$block", block)) > 0;

    /// <summary>Drops the blocks that were uploaded but not named when the file was committed.</summary>
    public void DropUnplaced(Guid file)
    {
        if (Exists)
            session.Run("DELETE FROM _fileblock WHERE file = $file AND place IS NULL", ("$file", StoredValue.Id(file)));
    }

    /// <summary>Bytes of the file.</summary>
    public long Size(Guid file) => Exists
        ? session.Scalar("SELECT sum(length(data)) FROM _fileblock WHERE file = $file AND place IS NOT NULL", ("$file", StoredValue.Id(file))) as long? ?? 0
        : 0;

    /// <summary>At most <paramref name="length"/> bytes from <paramref name="offset"/>; fewer at the end of the file.</summary>
    public byte[] Read(Guid file, long offset, long length)
    {
        var part = new MemoryStream();
        if (!Exists)
            return [];
        var command = session.Command("SELECT data FROM _fileblock WHERE file = $file AND place IS NOT NULL ORDER BY place");
        command.Parameters.AddWithValue("$file", StoredValue.Id(file));
        using var reader = command.ExecuteReader();
        var start = 0L;
        while (part.Length < length && reader.Read())
        {
            var block = (byte[])reader.GetValue(0);
            var from = Math.Max(0, offset - start);
            if (from < block.Length)
                part.Write(block, (int)from, (int)Math.Min(block.Length - from, length - part.Length));
            start += block.Length;
        }

        return part.ToArray();
    }

    public void Delete(Guid file)
    {
        if (Exists)
            session.Run("DELETE FROM _fileblock WHERE file = $file", ("$file", StoredValue.Id(file)));
    }

    // An organisation without a file has no table for them; one that an earlier version made neither.
    private bool Exists => session.Scalar("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_fileblock'") is not null;
}
