using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>The one factory of every fault: the platform's code and a message that names what is wrong.</summary>
public static partial class Faults
{
    /// <summary>A fault with one of the platform's codes (Microsoft Learn: Web service error codes).</summary>
    public static FaultException<OrganizationServiceFault> Of(int code, string message)
    {
        var fault = new OrganizationServiceFault { ErrorCode = code, Message = message };
        return new FaultException<OrganizationServiceFault>(fault, message);
    }

    /// <summary>0x80041102 QueryBuilderNoEntity.</summary>
    public static FaultException<OrganizationServiceFault> UnknownTable(string logicalName) =>
        Of(unchecked((int)0x80041102), $"The entity with a name = '{logicalName}' was not found in the MetadataCache.");

    /// <summary>0x80041103 QueryBuilderNoAttribute.</summary>
    public static FaultException<OrganizationServiceFault> UnknownColumn(string table, string column) =>
        Of(unchecked((int)0x80041103), $"'{table}' entity doesn't contain attribute with Name = '{column}'.");

    /// <summary>0x80040217 ObjectDoesNotExist.</summary>
    public static FaultException<OrganizationServiceFault> RowDoesNotExist(string table, Guid id) =>
        Of(unchecked((int)0x80040217), string.Create(CultureInfo.InvariantCulture, $"Entity '{table}' With Id = {id:D} Does Not Exist"));
}
