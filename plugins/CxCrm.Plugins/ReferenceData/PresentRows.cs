using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>The rows of a table by the key of its reference file.</summary>
internal static class PresentRows
{
    private const string State = "statecode";

    /// <summary>With the columns of the file and whether they are active; one call for five thousand.</summary>
    public static IReadOnlyDictionary<string, Entity> Read(IOrganizationService service, ReferenceFile file)
    {
        var rows = new Dictionary<string, Entity>(StringComparer.OrdinalIgnoreCase);
        var query = new QueryExpression(file.Table) { ColumnSet = new ColumnSet([.. file.Columns.Select(column => column.Name), State]) };
        foreach (var row in QueryPages.Rows(service, query))
            rows[file.KeyOf(row)] = row;
        return rows;
    }

    public static bool IsActive(Entity row) => row.GetAttributeValue<OptionSetValue>(State)?.Value == 0;
}
