using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>Faults of values, rows and keys.</summary>
public static partial class Faults
{
    /// <summary>0x80040216 UnExpected: nothing the caller can mend.</summary>
    public static FaultException<OrganizationServiceFault> Unexpected(string message) =>
        Of(unchecked((int)0x80040216), $"An unexpected error occurred. {message}");

    /// <summary>0x80044151 SqlTimeout: another write kept the database too long.</summary>
    public static FaultException<OrganizationServiceFault> DatabaseBusy(TimeSpan waited) =>
        Of(unchecked((int)0x80044151), string.Create(CultureInfo.InvariantCulture, $"SQL timeout expired: another write has held the database for more than {waited.TotalSeconds:0} seconds."));

    /// <summary>0x80040237 DuplicateRecord: the id is taken.</summary>
    public static FaultException<OrganizationServiceFault> DuplicateRow(string table) =>
        Of(unchecked((int)0x80040237), $"Cannot insert duplicate key. A row of '{table}' with this id already exists.");

    /// <summary>0x80060892 DuplicateRecordEntityKey.</summary>
    public static FaultException<OrganizationServiceFault> DuplicateKey(KeyDefinition key, TableDefinition table)
    {
        var names = string.Join(", ", key.Columns.Select(c => table.Column(c)?.Labels.In(Labels.English) is { Length: > 0 } label ? label : c));
        return Of(
            unchecked((int)0x80060892),
            $"A record that has the attribute values {names} already exists. The entity key {key.SchemaName} requires that this set of attributes contains unique values. Select unique values and try again.");
    }

    /// <summary>0x80040217 ObjectDoesNotExist, for a lookup that points nowhere.</summary>
    public static FaultException<OrganizationServiceFault> LookupTargetMissing() =>
        Of(unchecked((int)0x80040217), "A lookup points to a row that does not exist.");

    /// <summary>0x80040203 InvalidArgument: a value of another type than the column takes.</summary>
    public static FaultException<OrganizationServiceFault> WrongValueType(string table, ColumnDefinition column, object value, string expected) =>
        Of(
            unchecked((int)0x80040203),
            $"Incorrect attribute value type {value.GetType().FullName} for '{table}.{column.LogicalName}': it takes {expected}.");

    /// <summary>0x80040203 InvalidArgument: a lookup to a table it cannot point to.</summary>
    public static FaultException<OrganizationServiceFault> WrongTarget(string table, ColumnDefinition column, string target) =>
        Of(
            unchecked((int)0x80040203),
            $"Attribute '{column.LogicalName}' of '{table}' cannot refer to a row of '{target}': it takes {string.Join(", ", column.Targets)}.");

    /// <summary>0x80060882 ConcurrencyVersionMismatch.</summary>
    public static FaultException<OrganizationServiceFault> ConcurrencyMismatch() =>
        Of(unchecked((int)0x80060882), "The version of the existing record doesn't match the RowVersion property provided.");

    /// <summary>0x80044331 StringLengthTooLong, as the platform counts: characters of the column against its length.</summary>
    public static FaultException<OrganizationServiceFault> TextTooLong(string table, ColumnDefinition column, int length) =>
        Of(
            unchecked((int)0x80044331),
            string.Create(CultureInfo.InvariantCulture, $"A validation error occurred.  The length of the '{column.LogicalName}' attribute of the '{table}' entity exceeded the maximum allowed length of '{column.MaxLength}' (it has {length})."));

    /// <summary>0x8004431A: a number outside the column's range.</summary>
    public static FaultException<OrganizationServiceFault> OutOfRange(string table, ColumnDefinition column, decimal value) =>
        Of(
            unchecked((int)0x8004431A),
            string.Create(CultureInfo.InvariantCulture, $"A validation error occurred. The value {value} of '{column.LogicalName}' on record of type '{table}' is outside the valid range: {column.MinValue} to {column.MaxValue}."));

    /// <summary>0x8004431A PicklistValueOutOfRange.</summary>
    public static FaultException<OrganizationServiceFault> UnknownOption(string table, ColumnDefinition column, int value) =>
        Of(
            unchecked((int)0x8004431A),
            string.Create(CultureInfo.InvariantCulture, $"A validation error occurred. The value {value} of '{column.LogicalName}' on record of type '{table}' is outside the valid range. Accepted Values: {string.Join(", ", column.Options.Select(o => o.Value))}"));

    /// <summary>0x80040800 NotSupported: activitypointer and owner are looks at other tables.</summary>
    public static FaultException<OrganizationServiceFault> NotWritable(string table) =>
        Of(unchecked((int)0x80040800), $"Rows of '{table}' cannot be written; write the table they come from.");
}
