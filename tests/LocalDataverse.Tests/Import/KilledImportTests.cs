using System.Diagnostics;

namespace LocalDataverse.Tests.Import;

public sealed class KilledImportTests
{
    [Fact]
    public void A_process_killed_in_the_middle_of_an_import_leaves_the_state_before_it()
    {
        using var bare = new BareOrganization();
        using var folder = new TemporaryFolder();
        var path = folder.File("organization.db");
        bare.Organization.CopyTo(path);
        KillHalfway(path);

        using var opened = Organization.Open(path, bare.Organization.Options);
        Assert.Null(opened.Catalog.Find("cx_project"));
        using (var session = opened.Database.Read())
        {
            Assert.Equal(0L, session.Scalar("SELECT count(*) FROM solution WHERE uniquename = 'CxProject'"));
            Assert.Equal(0L, session.Scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'cx_project'"));
            Assert.Equal("ok", session.Scalar("PRAGMA integrity_check"));
        }

        using var zip = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "skeleton_managed.zip"));
        opened.Import(zip);
        Assert.NotNull(opened.Catalog.Find("cx_project"));
    }

    private static void KillHalfway(string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(KilledImport).Assembly.Location]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment[KilledImport.Variable] = path;
        using var process = Process.Start(start)!;
        Assert.Equal(KilledImport.HalfDone, process.StandardOutput.ReadLine());
        process.Kill();
        process.WaitForExit();
    }
}
