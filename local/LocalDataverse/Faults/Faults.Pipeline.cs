using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>Faults of plug-ins and transactions (Microsoft Learn: Handle exceptions in plug-ins; Troubleshoot Dataverse plug-ins).</summary>
public static partial class Faults
{
    private const int IsvAborted = unchecked((int)0x80040265);
    private const int IsvUnexpected = unchecked((int)0x80040224);

    /// <summary>A plug-in refused on purpose: its message, its own code when it gave one (else 0x80040265 IsvAborted), its HTTP status.</summary>
    public static FaultException<OrganizationServiceFault> PluginRefused(InvalidPluginExecutionException exception, string pluginType, string trace)
    {
        var fault = new OrganizationServiceFault
        {
            ErrorCode = exception.ErrorCode == 0 ? IsvAborted : exception.ErrorCode,
            Message = exception.Message,
            TraceText = trace,
        };
        fault.ErrorDetails["PluginType"] = pluginType;
        fault.ErrorDetails["Status"] = (int)exception.Status;
        if (exception.HttpStatus != PluginHttpStatusCode.NotSet)
            fault.ErrorDetails["HttpStatus"] = (int)exception.HttpStatus;
        return new FaultException<OrganizationServiceFault>(fault, exception.Message);
    }

    /// <summary>0x80040224 IsvUnExpected: an exception that the plug-in did not mean.</summary>
    public static FaultException<OrganizationServiceFault> PluginFailed(Exception exception, string pluginType, string trace)
    {
        var message = $"An unexpected error occurred from ISV code. (ErrorType = ClientError) Unexpected exception from plug-in (Execute): {pluginType}: {exception.GetType().FullName}: {exception.Message}";
        var fault = new OrganizationServiceFault { ErrorCode = IsvUnexpected, Message = message, TraceText = trace };
        fault.ErrorDetails["PluginType"] = pluginType;
        return new FaultException<OrganizationServiceFault>(fault, message);
    }

    /// <summary>The plug-in's assembly or type cannot be loaded; names both.</summary>
    public static FaultException<OrganizationServiceFault> PluginNotLoaded(string pluginType, string reason) =>
        Of(unchecked((int)0x8004418E), $"The plug-in type '{pluginType}' could not be loaded: {reason}");

    /// <summary>-2146893812: the plug-in caught the exception of a failed service call and went on.</summary>
    public static FaultException<OrganizationServiceFault> CaughtServiceFault(string pluginType, string first) =>
        Of(-2146893812, $"ISV code reduced the open transaction count. Custom plug-ins should not catch exceptions from OrganizationService calls and continue processing. ({pluginType} caught: {first})");

    /// <summary>-2147220911: a service call after an earlier one has ended the transaction.</summary>
    public static FaultException<OrganizationServiceFault> NoActiveTransaction() =>
        Of(-2147220911, "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from service calls and continue processing.");

    /// <summary>0x80044182: plug-ins sent messages that started plug-ins more than eight levels deep.</summary>
    public static FaultException<OrganizationServiceFault> InfiniteLoop(string message, int depth) =>
        Of(unchecked((int)0x80044182), string.Create(CultureInfo.InvariantCulture, $"This workflow job was canceled because the workflow that started it included an infinite loop. Correct the workflow logic and try again. (Message {message} at depth {depth}; the limit is 8.)"));

    /// <summary>0x80044172: a plug-in ran longer than a plug-in may.</summary>
    public static FaultException<OrganizationServiceFault> PluginTimedOut(string pluginType, TimeSpan limit) =>
        Of(unchecked((int)0x80044172), string.Create(CultureInfo.InvariantCulture, $"The plug-in execution failed because the operation has timed-out at the Sandbox Client: {pluginType} ran longer than {limit.TotalSeconds:0.###} seconds. Do the work in slices, or asynchronously."));

    /// <summary>0x80040203 InvalidArgument: the message needs this parameter.</summary>
    public static FaultException<OrganizationServiceFault> MissingParameter(string message, string parameter) =>
        InvalidArgument($"Required field '{parameter}' is missing for {message}.");

    /// <summary>0x80040203 InvalidArgument: the parameter holds a value of another type.</summary>
    public static FaultException<OrganizationServiceFault> WrongParameterType(string message, string parameter, string expected, object value) =>
        InvalidArgument($"The parameter '{parameter}' of {message} takes {expected}, not {value.GetType().Name}.");
}
