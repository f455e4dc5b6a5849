using System.Runtime.CompilerServices;
using LocalDataverse.Import;

namespace LocalDataverse.Tests.Import;

/// <summary>
/// The other end of <see cref="KilledImportTests"/>: this very program, started with a path in the environment, begins an import
/// there, says so when it is half done, and waits to be killed.
/// </summary>
internal static class KilledImport
{
    public const string Variable = "LOCALDATAVERSE_TESTS_KILLED_IMPORT";
    public const string HalfDone = "half done";

    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path)
            return;
        using var organization = Organization.Open(path, new OrganizationOptions());
        using var zip = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "skeleton_managed.zip"));
        organization.Import(zip, new StopAtFirstStep());
    }

    private sealed class StopAtFirstStep : IProgress<ImportedComponent>
    {
        public void Report(ImportedComponent value)
        {
            if (value.Kind != "Step")
                return;
            Console.WriteLine(HalfDone);
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
