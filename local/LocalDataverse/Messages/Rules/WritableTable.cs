using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Messages.Rules;

/// <summary>The table that a message wants to write, refused when its rows come about in another way.</summary>
internal static class WritableTable
{
    public static TableDefinition Of(MessageCall call, string logicalName)
    {
        if (string.IsNullOrEmpty(logicalName))
            throw Faults.InvalidArgument($"The target of {call.MessageName} names no table.");
        var table = call.Catalog.Table(logicalName);
        if (table.IsView)
            throw Faults.NotWritable(logicalName);
        if (table.IsIntersect)
            throw Faults.InvalidArgument($"'{logicalName}' holds the pairs of a many-to-many relationship; {call.MessageName} does not write it. Use Associate and Disassociate.");
        return table;
    }
}
