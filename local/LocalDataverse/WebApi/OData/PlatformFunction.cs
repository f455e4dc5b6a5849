using System.Text.Json;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.OData;

/// <summary>
/// A query function of the platform, like <c>Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7)</c>
/// (Microsoft Learn: Web API query function reference): every condition operator has one of its name.
/// </summary>
internal sealed record PlatformFunction(string Property, ConditionOperator Operator, IReadOnlyList<object?> Values)
{
    public const string Namespace = "Microsoft.Dynamics.CRM.";

    // Where the function's name is not the operator's.
    private static readonly Dictionary<string, ConditionOperator> Renamed = new(StringComparer.Ordinal)
    {
        ["EqualUserId"] = ConditionOperator.EqualUserId,
        ["DoesNotContainValues"] = ConditionOperator.DoesNotContainValues,
        ["DoesNotBeginWith"] = ConditionOperator.DoesNotBeginWith,
        ["DoesNotEndWith"] = ConditionOperator.DoesNotEndWith,
    };

    public static PlatformFunction Of(FunctionCallToken call)
    {
        var name = call.Name[Namespace.Length..];
        if (!Renamed.TryGetValue(name, out var kind) && !Enum.TryParse(name, out kind))
            throw Faults.Unsupported("query function", name);
        var arguments = call.Arguments.OfType<FunctionParameterToken>().ToDictionary(a => a.ParameterName, a => (a.ValueToken as LiteralToken)?.Value, StringComparer.Ordinal);
        if (!arguments.TryGetValue("PropertyName", out var property) || property is not string column)
            throw Faults.BadAddress($"$filter: {name} needs PropertyName.");
        return new PlatformFunction(column, kind, Arguments(arguments));
    }

    private static IReadOnlyList<object?> Arguments(Dictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("PropertyValue", out var one))
            return [one];
        if (!arguments.TryGetValue("PropertyValues", out var many) || many is not string list)
            return [];
        try
        {
            return JsonSerializer.Deserialize<string[]>(list) ?? [];
        }
        catch (JsonException)
        {
            throw Faults.BadAddress($"$filter: PropertyValues must be a list of texts, like [\"1\",\"2\"]; it is {list}.");
        }
    }
}
