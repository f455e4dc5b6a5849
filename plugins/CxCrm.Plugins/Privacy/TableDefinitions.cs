using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>The environment's definitions of tables, read with one call per question (Microsoft Learn, "Query schema definitions").</summary>
internal sealed class TableDefinitions(IOrganizationService system)
{
    private readonly Dictionary<string, TableInfo> tables = new(StringComparer.Ordinal);

    /// <summary>Reads the tables that exist among the names; one call when one of them is not yet known.</summary>
    public void Load(IEnumerable<string> names)
    {
        string[] missing = [.. names.Where(name => !tables.ContainsKey(name)).Distinct(StringComparer.Ordinal)];
        if (missing.Length == 0) return;
        var query = Query(MetadataConditionOperator.In, missing, "LogicalName", "PrimaryIdAttribute", "PrimaryNameAttribute", "IsActivity", "IsCustomEntity", "Attributes");
        query.AttributeQuery = new AttributeQueryExpression
        {
            Properties = Properties("LogicalName", "AttributeType", "AttributeOf", "IsValidForRead", "IsValidForUpdate", "Targets", "MaxLength"),
        };
        foreach (var metadata in Execute(query)) tables[metadata.LogicalName] = new TableInfo(metadata);
    }

    public bool Exists(string name) => tables.ContainsKey(name);

    public TableInfo Of(string name)
    {
        Load([name]);
        return tables.TryGetValue(name, out var table) ? table : throw new InvalidOperationException("The environment has no table " + name + ".");
    }

    /// <summary>Tables that hold the organisation's data: custom ones, and the platform's own whose rows belong to users. One call.</summary>
    public IReadOnlyList<string> DataTables()
    {
        var query = new EntityQueryExpression { Properties = Properties("LogicalName", "OwnershipType", "IsCustomEntity", "IsIntersect", "IsLogicalEntity") };
        return
        [
            .. Execute(query)
                .Where(table => table.IsIntersect != true && table.IsLogicalEntity != true && (table.IsCustomEntity == true || table.OwnershipType == OwnershipTypes.UserOwned))
                .Select(table => table.LogicalName)
                .OrderBy(name => name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The lookups that point to a table. One call.</summary>
    public IReadOnlyList<OneToManyRelationshipMetadata> LookupsTo(string table)
    {
        var query = Query(MetadataConditionOperator.Equals, table, "LogicalName", "OneToManyRelationships");
        query.RelationshipQuery = new RelationshipQueryExpression { Properties = Properties("SchemaName", "ReferencingEntity", "ReferencingAttribute", "CascadeConfiguration") };
        return Execute(query).Single().OneToManyRelationships ?? [];
    }

    private EntityMetadataCollection Execute(EntityQueryExpression query) =>
        ((RetrieveMetadataChangesResponse)system.Execute(new RetrieveMetadataChangesRequest { Query = query })).EntityMetadata;

    private static EntityQueryExpression Query(MetadataConditionOperator condition, object value, params string[] properties)
    {
        var criteria = new MetadataFilterExpression(LogicalOperator.And);
        criteria.Conditions.Add(new MetadataConditionExpression("LogicalName", condition, value));
        return new EntityQueryExpression { Criteria = criteria, Properties = Properties(properties) };
    }

    private static MetadataPropertiesExpression Properties(params string[] names) => new(names) { AllProperties = false };
}
