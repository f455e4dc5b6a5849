using System;
using System.Linq;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Whether a row is deleted because a row above it is, by cascade: then what is summed on that row goes with it and needs no writing.</summary>
public static class ParentDelete
{
    /// <param name="call">The step on Delete.</param>
    /// <param name="tables">Logical names of the tables whose deletion takes the summed row with it.</param>
    public static bool Caused(PluginCall call, params string[] tables) =>
        call.Context.MessageName == Message.Delete
        && call.Causes().Skip(1).Any(cause => cause.MessageName == Message.Delete && tables.Contains(cause.PrimaryEntityName, StringComparer.Ordinal));
}
