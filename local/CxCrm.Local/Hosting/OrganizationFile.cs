using LocalDataverse;

namespace CxCrm.Local.Hosting;

/// <summary>The organisation's file. A new one is made beside its place and moved there whole, so that a process killed meanwhile leaves none.</summary>
internal static class OrganizationFile
{
    public static Organization Open(string path)
    {
        var options = new OrganizationOptions { Name = "Nordlys" };
        if (!File.Exists(path))
            Make(path, options);
        return Organization.Open(path, options);
    }

    private static void Make(string path, OrganizationOptions options)
    {
        var folder = Path.GetDirectoryName(path)!;
        var name = Path.GetFileName(path) + ".new";
        foreach (var leftover in Directory.EnumerateFiles(folder, name + "*").ToList())
            File.Delete(leftover);
        var made = Path.Combine(folder, name);
        Organization.Create(made, options).Dispose();
        File.Move(made, path);
    }
}
