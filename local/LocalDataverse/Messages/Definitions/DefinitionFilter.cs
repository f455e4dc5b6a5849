using System.Collections;
using System.Reflection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages.Definitions;

/// <summary>Criteria of a definitions query against one definition (Microsoft Learn: Query schema definitions).</summary>
internal static class DefinitionFilter
{
    public static bool Matches(MetadataFilterExpression? filter, object definition)
    {
        if (filter is null || (filter.Conditions.Count == 0 && filter.Filters.Count == 0))
            return true;
        var parts = filter.Conditions.Select(c => Matches(c, definition)).Concat(filter.Filters.Select(f => Matches(f, definition)));
        return filter.FilterOperator == LogicalOperator.Or ? parts.Any(p => p) : parts.All(p => p);
    }

    /// <summary>Those of the definitions that match; all of them without criteria.</summary>
    public static T[] Keep<T>(MetadataQueryExpression? query, IEnumerable<T>? definitions) where T : notnull =>
        [.. (definitions ?? []).Where(d => Matches(query?.Criteria, d))];

    private static bool Matches(MetadataConditionExpression condition, object definition)
    {
        var value = Value(condition.PropertyName, definition);
        return condition.ConditionOperator switch
        {
            MetadataConditionOperator.Equals => Same(value, condition.Value),
            MetadataConditionOperator.NotEquals => !Same(value, condition.Value),
            MetadataConditionOperator.In => List(condition).Any(v => Same(value, v)),
            MetadataConditionOperator.NotIn => !List(condition).Any(v => Same(value, v)),
            _ => throw Faults.Unsupported("definitions operator", condition.ConditionOperator.ToString()),
        };
    }

    // A property of one kind of definition (Targets of a lookup) is null on the others.
    private static object? Value(string property, object definition)
    {
        var value = definition.GetType().GetProperty(property, BindingFlags.Instance | BindingFlags.Public)?.GetValue(definition);
        return value is BooleanManagedProperty managed ? managed.Value : value;
    }

    private static IEnumerable<object?> List(MetadataConditionExpression condition) =>
        condition.Value is IEnumerable values and not string ? values.Cast<object?>() : [condition.Value];

    private static bool Same(object? left, object? right) =>
        Equals(left, right) || (left is Enum && right is not null && string.Equals(left.ToString(), right.ToString(), StringComparison.Ordinal));
}
