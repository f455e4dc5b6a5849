using System.Collections;
using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker.SelfHost.Settings;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Invocation;

/// <summary>What a function's result means: messages for queues, and the HTTP answer.</summary>
internal sealed class Outputs(IConfiguration configuration)
{
    public IReadOnlyList<(string Queue, string Body)> Messages(FunctionRun run)
    {
        if (run.Result is not { } result)
            return [];
        if (run.Function.Method.GetCustomAttribute<QueueOutputAttribute>() is { } whole)
            return [.. Bodies(whole, result)];
        return [.. result.GetType().GetProperties()
            .Select(property => (Output: property.GetCustomAttribute<QueueOutputAttribute>(), Property: property))
            .Where(x => x.Output != null)
            .SelectMany(x => Bodies(x.Output!, x.Property.GetValue(result)))];
    }

    /// <summary>The property marked as the HTTP answer, else the result itself.</summary>
    public static object? Answer(FunctionRun run)
    {
        var marked = run.Result?.GetType().GetProperties().FirstOrDefault(property => property.IsDefined(typeof(HttpResultAttribute)));
        return marked == null ? run.Result : marked.GetValue(run.Result);
    }

    private IEnumerable<(string Queue, string Body)> Bodies(QueueOutputAttribute output, object? value)
    {
        var queue = AppSettings.Resolve(configuration, output.QueueName);
        return value switch
        {
            null => [],
            string text => [(queue, text)],
            IEnumerable several => several.Cast<object>().SelectMany(one => Bodies(output, one)),
            _ => [(queue, JsonSerializer.Serialize(value, value.GetType()))],
        };
    }
}
