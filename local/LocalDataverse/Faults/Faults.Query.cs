using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Metadata;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>Faults of queries.</summary>
public static partial class Faults
{
    /// <summary>0x80040203 InvalidArgument.</summary>
    public static FaultException<OrganizationServiceFault> InvalidArgument(string message) => Of(unchecked((int)0x80040203), message);

    /// <summary>0x80041140 InvalidQuery: the text is not FetchXML as documented.</summary>
    public static FaultException<OrganizationServiceFault> InvalidFetch(string reason) => Of(unchecked((int)0x80041140), $"Invalid FetchXML: {reason}");

    /// <summary>0x80040220 PrivilegeDenied: the caller's roles have no such privilege on the table.</summary>
    public static FaultException<OrganizationServiceFault> NoPrivilege(Guid user, TableDefinition table, Verb verb)
    {
        var privilege = table.Privileges.GetValueOrDefault(verb.ToString().ToLowerInvariant(), $"prv{verb}{table.SchemaName}");
        return Of(
            unchecked((int)0x80040220),
            string.Create(CultureInfo.InvariantCulture, $"Principal user (Id={user:D}) is missing {privilege} privilege on entity '{table.LogicalName}'. Ask an administrator for a security role that has it."));
    }

    /// <summary>0x8004E023 AggregateQueryRecordLimitExceeded.</summary>
    public static FaultException<OrganizationServiceFault> AggregateLimit(int most) =>
        Of(unchecked((int)0x8004E023), string.Create(CultureInfo.InvariantCulture, $"The maximum record limit is exceeded. Reduce the number of records: an aggregate reads at most {most:N0}."));

    /// <summary>Something that Dataverse may know and this engine does not: refused by name, never passed over.</summary>
    public static FaultException<OrganizationServiceFault> Unsupported(string kind, string name) =>
        Of(unchecked((int)0x80044150), $"LocalDataverse does not support the {kind} '{name}'.");
}
