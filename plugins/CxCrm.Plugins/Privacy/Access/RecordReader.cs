using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy.Access;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace CxCrm.Plugins.Privacy.Access;

/// <summary>
/// Rows as a person reads them: labels, choices and dates in the person's language. Who of our staff wrote or owns a row, other persons it points to, and what only
/// machines use are left out (Art. 15(4): the rights of others).
/// </summary>
internal sealed class RecordReader(TableLabels labels, Guid contactId, int language)
{
    private static readonly string[] Machine =
    [
        "versionnumber", "importsequencenumber", "timezoneruleversionnumber", "utcconversiontimezonecode", "overriddencreatedon", "createdby", "createdonbehalfby", "modifiedby",
        "modifiedonbehalfby", "ownerid", "owningbusinessunit", "owningteam", "owninguser", "processid", "stageid", "traversedpath", "transactioncurrencyid", "exchangerate",
        "cx_cursor", "cx_salt", "cx_hash", "cx_previoushash", "cx_personaldigest", "cx_tokenhash", "cx_restrictedfromowner", "cx_package", "cx_packagepage", "entityimage",
    ];

    /// <summary>The columns to ask for.</summary>
    public string[] Columns(string table) => [.. labels.Columns(table).Where(IsTold).Select(column => column.LogicalName)];

    /// <summary>The row with those of its columns that have a value.</summary>
    public PackageRecord Record(Entity row) => new()
    {
        Id = row.Id.ToString("D"),
        Fields = [.. labels.Columns(row.LogicalName).Where(IsTold).Where(column => row.Contains(column.LogicalName)).Select(column => Field(row, column)).Where(field => field.Value.Length > 0)],
    };

    private static bool IsTold(AttributeMetadata column) => Array.IndexOf(Machine, column.LogicalName) < 0 && (column is MultiSelectPicklistAttributeMetadata || column.AttributeType is
        AttributeTypeCode.String or AttributeTypeCode.Memo or AttributeTypeCode.Integer or AttributeTypeCode.Decimal or AttributeTypeCode.Double or AttributeTypeCode.Money
        or AttributeTypeCode.Boolean or AttributeTypeCode.DateTime or AttributeTypeCode.Picklist or AttributeTypeCode.State or AttributeTypeCode.Status
        or AttributeTypeCode.Lookup or AttributeTypeCode.Customer);

    private PackageField Field(Entity row, AttributeMetadata column) =>
        new() { Column = column.LogicalName, Label = labels.Of(column), Value = Value(column, row[column.LogicalName]) };

    private string Value(AttributeMetadata column, object? value) => value switch
    {
        string text => text,
        bool yes => TextCatalog.Text(language, yes ? TextKey.AccessYes : TextKey.AccessNo),
        OptionSetValue option => labels.Option(column, option.Value),
        OptionSetValueCollection options => string.Join(", ", options.Select(option => labels.Option(column, option.Value))),
        Money money => money.Value.ToString(CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0, Kind: not DateTimeKind.Utc } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
        EntityReference row => Name(row),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    private string Name(EntityReference row) =>
        row.LogicalName == Contact.LogicalName && row.Id != contactId || row.LogicalName == SystemUser.LogicalName ? "" : row.Name ?? row.Id.ToString("D");
}
