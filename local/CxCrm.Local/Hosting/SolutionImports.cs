using System.Security.Cryptography;
using System.ServiceModel;
using CxCrm.Local.Options;
using LocalDataverse;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Hosting;

/// <summary>Imports the solutions, each again only when its file changed.</summary>
internal sealed class SolutionImports(Organization organization, DataFolder folder, Reporter reporter)
{
    /// <summary>The solution that was built with the host.</summary>
    public const string BuiltHere = "CxCrm_managed.zip";

    public void Run(IReadOnlyList<string> zips)
    {
        foreach (var zip in zips.Count > 0 ? zips : [Path.Combine(AppContext.BaseDirectory, BuiltHere)])
            Import(zip);
    }

    private void Import(string zip)
    {
        var bytes = Read(zip);
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        var marks = MarkFile.Read(folder.ImportMarks);
        var name = Path.GetFileName(zip);
        if (marks.GetValueOrDefault(name) == hash)
            return;
        var report = reporter.During($"Importing {name}", () => Import(zip, bytes));
        reporter.Say($"Imported {report.Solution} {report.Version}: {report.Components.Count} components.");
        marks[name] = hash;
        MarkFile.Write(folder.ImportMarks, marks);
    }

    private LocalDataverse.Import.ImportReport Import(string zip, byte[] bytes)
    {
        try
        {
            return organization.Import(new MemoryStream(bytes));
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw new StartFault($"{zip} can't be imported: {fault.Detail.Message}");
        }
    }

    private static byte[] Read(string zip)
    {
        try
        {
            return File.ReadAllBytes(zip);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartFault($"The solution {zip} can't be read: {fault.Message}");
        }
    }
}
