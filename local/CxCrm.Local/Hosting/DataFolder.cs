using CxCrm.Local.Options;

namespace CxCrm.Local.Hosting;

/// <summary>The folder with everything the host keeps. One host at a time works in it.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;

    private DataFolder(string path, FileStream held)
    {
        Path = path;
        _lock = held;
    }

    public string Path { get; }

    public string OrganizationFile => System.IO.Path.Combine(Path, "organization.db");

    /// <summary>Holds the hash of each solution that was imported.</summary>
    public string ImportMarks => System.IO.Path.Combine(Path, "solutions.json");

    /// <summary>Exists once the demo company is complete.</summary>
    public string DemoMark => System.IO.Path.Combine(Path, "demo.json");

    public string FunctionsFolder => System.IO.Path.Combine(Path, "functions");

    /// <exception cref="StartFault">The folder can't be written to, or another host works in it.</exception>
    public static DataFolder Open(string path, bool reset)
    {
        var folder = new DataFolder(path, Take(path));
        if (reset)
            folder.Clear();
        return folder;
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream Take(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            return new FileStream(System.IO.Path.Combine(path, "host.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException)
        {
            throw new StartFault($"The folder {path} can't be written to. Choose another with --data DIR.");
        }
        catch (IOException fault) when (File.Exists(System.IO.Path.Combine(path, "host.lock")))
        {
            throw new StartFault($"Another host works in {path} already ({fault.Message.TrimEnd('.')}). Stop it, or choose another folder with --data DIR.");
        }
        catch (IOException fault)
        {
            throw new StartFault($"The folder {path} can't be made: {fault.Message} Choose another with --data DIR.");
        }
    }

    private void Clear()
    {
        foreach (var file in Directory.EnumerateFiles(Path, "organization.db*").Append(ImportMarks).Append(DemoMark).ToList())
            File.Delete(file);
        if (Directory.Exists(FunctionsFolder))
            Directory.Delete(FunctionsFolder, recursive: true);
    }
}
