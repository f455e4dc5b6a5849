using System.Runtime.CompilerServices;
using CxCrm.Local.Demo;
using LocalDataverse;

namespace CxCrm.Local.Tests;

/// <summary>
/// The other end of <see cref="DemoWriterTests"/>: this very program, started with a path in the environment, writes a demo company there, says so in
/// the middle, and waits to be killed.
/// </summary>
internal static class KilledSeed
{
    public const string Variable = "CXCRM_LOCAL_TESTS_KILLED_SEED";
    public const string HalfDone = "half done";

    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path)
            return;
        using var organization = Organization.Open(path, DemoWriterTests.Options);
        new DemoWriter(organization, new StopInTheMiddle()).Write(DemoWriterTests.Seed);
    }

    private sealed class StopInTheMiddle : IProgress<int>
    {
        public void Report(int value)
        {
            if (value != 200)
                return;
            Console.WriteLine(HalfDone);
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
