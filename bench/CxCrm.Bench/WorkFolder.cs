namespace CxCrm.Bench;

/// <summary>A folder of its own, gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cxcrm-bench-");

    public static string Solution => Path.Combine(AppContext.BaseDirectory, "CxCrm_managed.zip");

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
