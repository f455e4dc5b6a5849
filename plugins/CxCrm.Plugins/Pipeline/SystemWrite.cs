using System.Linq;
using CxCrm.Domain.Texts;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Pipeline;

/// <summary>
/// Tells writes that our own code makes from those of a person, for rows that only the system may write. The mark is a shared variable of the execution that
/// writes; the step that guards the table finds it along the parent contexts. A caller can't set it: of shared variables, requests carry only <c>tag</c>
/// (Microsoft Learn, "Use optional parameters"). Depth tells nothing about who writes, so it is never asked.
/// </summary>
public static class SystemWrite
{
    /// <summary>From now on this execution writes rows of <paramref name="table"/> on the system's behalf.</summary>
    public static void Begin(PluginCall call, string table) => call.Context.SharedVariables[Mark(table)] = true;

    /// <summary>Whether the operation on <paramref name="table"/> that runs now was caused by an execution that had begun such writes.</summary>
    public static bool Caused(PluginCall call, string table) => call.Causes().Any(cause => cause.SharedVariables.ContainsKey(Mark(table)));

    /// <summary>Refuses columns that a person writes by hand.</summary>
    /// <param name="call">A create or update.</param>
    /// <param name="errorCode">What the person is told.</param>
    /// <param name="columns">The columns that only our own code writes.</param>
    /// <exception cref="UserFault">One of them is written, and not by an execution that had begun such writes.</exception>
    public static void RefuseByHand<TTable>(StepCall<TTable> call, string errorCode, params string[] columns)
        where TTable : Entity, new()
    {
        if (columns.Any(call.Changes) && !Caused(call, call.Context.PrimaryEntityName))
            throw new UserFault(errorCode);
    }

    private static string Mark(string table) => "cx_writes:" + table;
}
