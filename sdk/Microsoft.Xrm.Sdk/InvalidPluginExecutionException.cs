using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>
/// Stops the message with a text for the user; everything done in its transaction is rolled back. "Handle exceptions in plug-ins", Microsoft Learn.
/// </summary>
[Serializable]
public sealed class InvalidPluginExecutionException : Exception, ISerializable
{
    public InvalidPluginExecutionException()
    {
    }

    public InvalidPluginExecutionException(OperationStatus status) => Status = status;

    public InvalidPluginExecutionException(string message) : base(message)
    {
    }

    public InvalidPluginExecutionException(OperationStatus status, string message) : base(message) => Status = status;

    public InvalidPluginExecutionException(string message, Exception exception) : base(message, exception)
    {
    }

    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message) : base(message)
    {
        Status = status;
        ErrorCode = errorCode;
    }

    public InvalidPluginExecutionException(string message, PluginHttpStatusCode httpStatus) : base(message) => HttpStatus = httpStatus;

    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message, PluginHttpStatusCode httpStatus) : base(message)
    {
        Status = status;
        ErrorCode = errorCode;
        HttpStatus = httpStatus;
    }

    public OperationStatus Status { get; }

    /// <summary>The plug-in's own code, which the service puts into its fault; 0 when it gave none.</summary>
    public int ErrorCode { get; }

    /// <summary>The HTTP status the Web API answers with; <see cref="PluginHttpStatusCode.NotSet"/> leaves it to the service.</summary>
    public PluginHttpStatusCode HttpStatus { get; }

#pragma warning disable SYSLIB0051, CS0672 // .NET Framework carries the exception between application domains this way; .NET has none.
    private InvalidPluginExecutionException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
        Status = (OperationStatus)info.GetInt32(nameof(Status));
        ErrorCode = info.GetInt32(nameof(ErrorCode));
        HttpStatus = (PluginHttpStatusCode)info.GetInt32(nameof(HttpStatus));
    }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue(nameof(Status), (int)Status);
        info.AddValue(nameof(ErrorCode), ErrorCode);
        info.AddValue(nameof(HttpStatus), (int)HttpStatus);
    }
#pragma warning restore SYSLIB0051, CS0672
}
