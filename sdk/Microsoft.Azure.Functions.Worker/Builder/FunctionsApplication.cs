using System.Reflection;
using System.Runtime.CompilerServices;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where a function app starts.</summary>
public static class FunctionsApplication
{
    /// <summary>A builder for the functions of the calling assembly.</summary>
    // Not inlined: the caller's assembly is the function app.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(Assembly.GetCallingAssembly(), args);
}
