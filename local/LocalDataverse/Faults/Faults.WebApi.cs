using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>Faults of the Web API: what an address or a body got wrong.</summary>
public static partial class Faults
{
    /// <summary>0x8006088A ResourceDoesNotExists: nothing stands at this address.</summary>
    public static FaultException<OrganizationServiceFault> NoResource(string segment) =>
        Of(unchecked((int)0x8006088A), $"Resource not found for the segment '{segment}'.");

    /// <summary>0x80060888 BadRequest: the address or its options cannot be understood.</summary>
    public static FaultException<OrganizationServiceFault> BadAddress(string message) => Of(unchecked((int)0x80060888), message);

    /// <summary>0x80060888 BadRequest: a property that the table does not have.</summary>
    public static FaultException<OrganizationServiceFault> UnknownProperty(string table, string property) =>
        Of(unchecked((int)0x80060888), $"Could not find a property named '{property}' on type 'Microsoft.Dynamics.CRM.{table}'.");

    /// <summary>0x80048D19 InvalidPayload: the body is not what the address takes.</summary>
    public static FaultException<OrganizationServiceFault> BadBody(string message) =>
        Of(unchecked((int)0x80048D19), $"Error identified in Payload provided by the user: {message}");
}
