using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Invocation;

/// <summary>The arguments of a function's method: the trigger's payload, the context, cancellation, and route parameters by name.</summary>
internal static class Arguments
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    public static object?[] Of(FunctionRun run) => [.. run.Function.Method.GetParameters().Select(parameter => Argument(run, parameter))];

    /// <exception cref="InvalidOperationException">A parameter has a type this host can't fill.</exception>
    public static void Check(FunctionEntry function)
    {
        var allowed = function.Kind switch
        {
            FunctionKind.Http => function.TriggerParameter.ParameterType == typeof(HttpRequest),
            FunctionKind.Timer => function.TriggerParameter.ParameterType == typeof(TimerInfo),
            _ => true,
        };
        if (!allowed)
            throw new InvalidOperationException($"The trigger of {function.Name} can't be given as {function.TriggerParameter.ParameterType.Name}.");
        if (function.Kind != FunctionKind.Http && function.Method.GetParameters().FirstOrDefault(parameter => !IsGiven(function, parameter)) is { } unknown)
            throw new InvalidOperationException($"Nothing fills the parameter {unknown.Name} of {function.Name}.");
    }

    private static bool IsGiven(FunctionEntry function, ParameterInfo parameter) =>
        parameter.Position == function.TriggerParameter.Position || parameter.ParameterType == typeof(FunctionContext) || parameter.ParameterType == typeof(CancellationToken);

    private static object? Argument(FunctionRun run, ParameterInfo parameter)
    {
        if (parameter.Position == run.Function.TriggerParameter.Position)
            return run.Function.Kind == FunctionKind.Queue ? Message((string)run.Input.Payload, parameter.ParameterType) : run.Input.Payload;
        if (parameter.ParameterType == typeof(FunctionContext))
            return run;
        return parameter.ParameterType == typeof(CancellationToken) ? run.CancellationToken : Named(run, parameter);
    }

    private static object? Message(string body, Type type) => type == typeof(string) ? body : JsonSerializer.Deserialize(body, type, Json);

    private static object? Named(FunctionRun run, ParameterInfo parameter)
    {
        if (!run.Input.Data.TryGetValue(parameter.Name!, out var value) || value is null)
            return parameter.HasDefaultValue ? parameter.DefaultValue : null;
        return parameter.ParameterType.IsInstanceOfType(value)
            ? value
            : TypeDescriptor.GetConverter(parameter.ParameterType).ConvertFromString(null, CultureInfo.InvariantCulture, value.ToString()!);
    }
}
