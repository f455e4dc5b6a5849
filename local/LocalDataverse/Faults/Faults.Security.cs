using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Metadata;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>Faults of access (Microsoft Learn: Security roles and privileges; Web service error codes).</summary>
public static partial class Faults
{
    /// <summary>0x80048306 PrivilegeDenied on one row: the caller's depth does not reach it.</summary>
    public static FaultException<OrganizationServiceFault> NoAccess(Guid user, TableDefinition table, Guid id, Verb verb) =>
        Of(unchecked((int)0x80048306), string.Create(CultureInfo.InvariantCulture, $"SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: {id:D}, CallingUser: {user:D}, ObjectTypeCode: {table.ObjectTypeCode} ('{table.LogicalName}'), AccessRights: {verb}Access. The privilege reaches other rows, not this one."));

    /// <summary>0x80040220 PrivilegeDenied: a privilege that belongs to no table (a custom API's execute privilege).</summary>
    public static FaultException<OrganizationServiceFault> NoPrivilege(Guid user, string privilege, string purpose) =>
        Of(unchecked((int)0x80040220), string.Create(CultureInfo.InvariantCulture, $"Principal user (Id={user:D}) is missing {privilege} privilege, which {purpose} needs."));

    /// <summary>0x80040225 UserDisabled.</summary>
    public static FaultException<OrganizationServiceFault> UserDisabled(Guid user) =>
        Of(unchecked((int)0x80040225), string.Create(CultureInfo.InvariantCulture, $"The specified user(Id = {user:D}) is disabled. Consider enabling this user."));
}
