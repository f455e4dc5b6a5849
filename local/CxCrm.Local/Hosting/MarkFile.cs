using System.Text.Json;

namespace CxCrm.Local.Hosting;

/// <summary>A small file of names and values that is replaced whole: a process killed while it writes leaves the one before.</summary>
internal static class MarkFile
{
    /// <summary>What the file says; nothing when it does not exist or can't be read, so that what it vouches for is done again.</summary>
    public static Dictionary<string, string> Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(path)) ?? [] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    public static void Write(string path, IReadOnlyDictionary<string, string> marks)
    {
        var next = path + ".new";
        File.WriteAllBytes(next, JsonSerializer.SerializeToUtf8Bytes(marks));
        File.Move(next, path, overwrite: true);
    }
}
