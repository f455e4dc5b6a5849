using System;
using System.Globalization;
using CxCrm.Domain.Texts;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Pipeline;

/// <summary>How every execution begins and ends: faults for the user get their sentence, all others are traced and surface as themselves.</summary>
internal static class PluginRun
{
    public static void Of(PluginCall call, int? budget, Action work)
    {
        try
        {
            Count(call, budget, work);
        }
        catch (UserFault fault)
        {
            throw Refusal(call, fault);
        }
        catch (Exception unexpected) when (Traced(call, unexpected))
        {
            throw;
        }
    }

    /// <summary>The call that reads the user's language for a refusal comes after and is not part of the budget.</summary>
    private static void Count(PluginCall call, int? budget, Action work)
    {
        try
        {
            work();
        }
        finally
        {
            call.Trace(string.Format(CultureInfo.InvariantCulture, "calls={0}/{1}", call.Calls, budget));
        }
    }

    /// <summary>The sentence alone: an inner exception of a type of ours would not survive the way out of the sandbox.</summary>
    private static InvalidPluginExecutionException Refusal(PluginCall call, UserFault fault)
    {
        call.Trace(fault.Code);
        return new InvalidPluginExecutionException(TextCatalog.Fault(call.Language, fault));
    }

    /// <summary>Always false: the filter runs before the stack unwinds and lets the exception pass untouched.</summary>
    private static bool Traced(PluginCall call, Exception unexpected)
    {
        call.Trace(unexpected.GetType().FullName + "\n" + unexpected.StackTrace);
        return false;
    }
}
