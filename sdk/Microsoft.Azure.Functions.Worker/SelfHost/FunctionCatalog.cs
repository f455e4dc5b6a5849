using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.SelfHost.Settings;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.SelfHost;

/// <summary>
/// The functions that run: all public methods with <see cref="FunctionAttribute"/>, without those that host.json's <c>functions</c> leaves out or that
/// <c>AzureWebJobs.NAME.Disabled</c> switches off. "How to disable functions in Azure Functions", Microsoft Learn.
/// </summary>
internal sealed class FunctionCatalog
{
    private FunctionCatalog(IReadOnlyList<FunctionEntry> functions) => Functions = functions;

    public IReadOnlyList<FunctionEntry> Functions { get; }

    public static FunctionCatalog Of(Assembly assembly, IConfiguration configuration, HostSettings settings)
    {
        var declared = assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(FunctionAttribute)))
            .Select(Entry)
            .OrderBy(function => function.Name, StringComparer.Ordinal)
            .ToList();
        if (declared.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new InvalidOperationException($"Two functions are called {twice.Key}.");

        return new FunctionCatalog([.. declared.Where(function => IsChosen(function, settings) && !IsDisabled(function, configuration))]);
    }

    public FunctionEntry? Find(string name) => Functions.FirstOrDefault(function => function.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static FunctionEntry Entry(MethodInfo method)
    {
        var name = method.GetCustomAttribute<FunctionAttribute>()!.Name;
        var triggers = method.GetParameters()
            .Select(parameter => (Parameter: parameter, Trigger: parameter.GetCustomAttribute<TriggerBindingAttribute>()))
            .Where(x => x.Trigger != null)
            .ToList();
        if (triggers is not [var (parameter, trigger)])
            throw new InvalidOperationException($"The function {name} has {triggers.Count} triggers; a function has one.");
        var function = new FunctionEntry(name, method, parameter, trigger!);
        if (function is { Retry: not null, Kind: not FunctionKind.Timer })
            throw new InvalidOperationException($"The function {name} has a retry policy, which acts on timers only; a queue tries its messages again by itself.");
        return function;
    }

    private static bool IsChosen(FunctionEntry function, HostSettings settings) =>
        settings.Functions.Count == 0 || settings.Functions.Contains(function.Name, StringComparer.OrdinalIgnoreCase);

    private static bool IsDisabled(FunctionEntry function, IConfiguration configuration) =>
        bool.TryParse(configuration[$"AzureWebJobs.{function.Name}.Disabled"] ?? configuration[$"AzureWebJobs_{function.Name}_Disabled"], out var disabled) && disabled;
}
