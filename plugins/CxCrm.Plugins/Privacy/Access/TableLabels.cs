using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Access;

/// <summary>Tables with their readable columns and labels in one language, from the environment's own definitions (Microsoft Learn, "Query schema definitions").</summary>
internal sealed class TableLabels
{
    private readonly Dictionary<string, EntityMetadata> tables;
    private readonly int language;

    private TableLabels(Dictionary<string, EntityMetadata> tables, int language)
    {
        this.tables = tables;
        this.language = language;
    }

    /// <summary>The tables that exist among the names. One call.</summary>
    public static TableLabels Read(IOrganizationService system, IEnumerable<string> names, int language)
    {
        var criteria = new MetadataFilterExpression(LogicalOperator.And);
        criteria.Conditions.Add(new MetadataConditionExpression("LogicalName", MetadataConditionOperator.In, names.Distinct(StringComparer.Ordinal).ToArray()));
        var query = new EntityQueryExpression
        {
            Criteria = criteria,
            Properties = Properties("LogicalName", "PrimaryIdAttribute", "DisplayName", "Attributes"),
            AttributeQuery = new AttributeQueryExpression
            {
                Properties = Properties("LogicalName", "AttributeType", "AttributeOf", "IsValidForRead", "IsValidForUpdate", "DisplayName", "OptionSet", "Targets"),
            },
        };
        var found = ((RetrieveMetadataChangesResponse)system.Execute(new RetrieveMetadataChangesRequest { Query = query })).EntityMetadata;
        return new(found.ToDictionary(table => table.LogicalName, StringComparer.Ordinal), language);
    }

    public bool Exists(string table) => tables.ContainsKey(table);

    public string PrimaryId(string table) => tables[table].PrimaryIdAttribute;

    public string Of(string table) => Text(tables[table].DisplayName) ?? table;

    public AttributeMetadata? Column(string table, string column) => tables[table].Attributes.FirstOrDefault(candidate => candidate.LogicalName == column);

    /// <summary>Columns with values of their own, in alphabetical order.</summary>
    public IEnumerable<AttributeMetadata> Columns(string table) => tables[table].Attributes
        .Where(column => column.IsValidForRead != false && column.AttributeOf is null)
        .OrderBy(column => column.LogicalName, StringComparer.Ordinal);

    public string Of(AttributeMetadata column) => Text(column.DisplayName) ?? column.LogicalName;

    /// <summary>The label of an option; its number when the column does not have it any more.</summary>
    public string Option(AttributeMetadata column, int value)
    {
        var options = (column as EnumAttributeMetadata)?.OptionSet?.Options ?? [];
        return Text(options.FirstOrDefault(option => option.Value == value)?.Label) ?? value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    // English where the environment has no label in the person's language.
    private string? Text(Label? label)
    {
        var labels = label?.LocalizedLabels ?? [];
        var text = labels.FirstOrDefault(candidate => candidate.LanguageCode == language) ?? labels.FirstOrDefault();
        return string.IsNullOrEmpty(text?.Label) ? null : text!.Label;
    }

    private static MetadataPropertiesExpression Properties(params string[] names) => new(names) { AllProperties = false };
}
