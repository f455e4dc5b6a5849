namespace System.ServiceModel;

/// <summary>A fault that a service reported. The part of .NET Framework's type that the SDK's contract needs.</summary>
public class FaultException(string reason) : Exception(reason);

/// <summary>A fault with its typed detail; Dataverse reports every refusal as <c>FaultException&lt;OrganizationServiceFault&gt;</c>.</summary>
public class FaultException<TDetail>(TDetail detail, string reason) : FaultException(reason)
{
    public TDetail Detail { get; } = detail;
}
