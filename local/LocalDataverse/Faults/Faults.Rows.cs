using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>Faults of the rules that rows obey (Microsoft Learn: Web service error codes).</summary>
public static partial class Faults
{
    /// <summary>0x80040239: a date that the platform cannot hold (1753-01-01 to 9999-12-30).</summary>
    public static FaultException<OrganizationServiceFault> DateOutOfRange(ColumnDefinition column) =>
        Of(unchecked((int)0x80040239), $"The date-time of '{column.LogicalName}' is outside the supported range, 1753-01-01 to 9999-12-30.");

    /// <summary>0x80040200: a column that the server requires has no value.</summary>
    public static FaultException<OrganizationServiceFault> RequiredColumnMissing(TableDefinition table, ColumnDefinition column) =>
        Of(unchecked((int)0x80040200), $"Required field '{column.LogicalName}' of '{table.LogicalName}' is missing.");

    /// <summary>0x80048408 InvalidStateCodeStatusCode.</summary>
    public static FaultException<OrganizationServiceFault> InvalidStatus(TableDefinition table, int status, int state, Guid id) =>
        Of(unchecked((int)0x80048408), string.Create(CultureInfo.InvariantCulture, $"{status} is not a valid status code for state code {state} on {table.LogicalName} with Id {id:D}."));

    /// <summary>0x80060891 RecordNotFoundByEntityKey.</summary>
    public static FaultException<OrganizationServiceFault> NoRowWithKey(TableDefinition table, IEnumerable<string> columns) =>
        Of(unchecked((int)0x80060891), $"A record with the specified key values does not exist in '{table.LogicalName}' entity (key of {string.Join(", ", columns)}).");

    /// <summary>0x80060890: the columns given are no alternate key.</summary>
    public static FaultException<OrganizationServiceFault> NotAKey(TableDefinition table, IEnumerable<string> columns) =>
        Of(unchecked((int)0x80060890), $"The columns {string.Join(", ", columns)} are not an alternate key of '{table.LogicalName}'.");

    /// <summary>0x80060883 ConcurrencyVersionNotProvided.</summary>
    public static FaultException<OrganizationServiceFault> VersionMissing() =>
        Of(unchecked((int)0x80060883), "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfVersionMatches.");

    /// <summary>0x80040227 CannotDeleteDueToAssociation.</summary>
    public static FaultException<OrganizationServiceFault> StillReferenced(TableDefinition table, RelationshipDefinition relationship) =>
        Of(unchecked((int)0x80040227), $"The object you tried to delete is associated with another object and cannot be deleted: a row of '{relationship.ReferencingTable}' points to this '{table.LogicalName}' by {relationship.ReferencingColumn} ({relationship.SchemaName}, which restricts deletion).");

    /// <summary>0x80041A07: no relationship has this name.</summary>
    public static FaultException<OrganizationServiceFault> UnknownRelationship(string name) =>
        Of(unchecked((int)0x80041A07), $"No relationship has the name '{name}'.");
}
