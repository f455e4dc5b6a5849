using System;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Pipeline;

/// <summary>The row of a linked table, taken out of the aliased columns that a query with a link returns.</summary>
internal static class LinkedRow
{
    /// <summary>The linked row, or nothing when an outer link found none. Its id must be among the link's columns.</summary>
    public static T? Of<T>(Entity row, string alias, string idColumn)
        where T : Entity, new()
    {
        var prefix = alias + ".";
        var linked = new T();
        foreach (var attribute in row.Attributes)
        {
            if (attribute.Key.StartsWith(prefix, StringComparison.Ordinal) && attribute.Value is AliasedValue value)
                linked[value.AttributeLogicalName] = value.Value;
        }

        if (linked.GetAttributeValue<object>(idColumn) is not Guid id)
            return null;
        linked.Id = id;
        return linked;
    }
}
