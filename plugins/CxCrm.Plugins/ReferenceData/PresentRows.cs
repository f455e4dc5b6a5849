using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>The rows of a table by the key of its reference file.</summary>
internal static class PresentRows
{
    private const string State = "statecode";
    private const int Page = 5000;

    /// <summary>With the columns of the file and whether they are active; one call for five thousand.</summary>
    public static IReadOnlyDictionary<string, Entity> Read(IOrganizationService service, ReferenceFile file)
    {
        var rows = new Dictionary<string, Entity>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in All(service, file))
            rows[file.KeyOf(row)] = row;
        return rows;
    }

    public static bool IsActive(Entity row) => row.GetAttributeValue<OptionSetValue>(State)?.Value == 0;

    private static IEnumerable<Entity> All(IOrganizationService service, ReferenceFile file)
    {
        var query = new QueryExpression(file.Table)
        {
            ColumnSet = new ColumnSet([.. file.Columns.Select(column => column.Name), State]),
            PageInfo = new PagingInfo { Count = Page, PageNumber = 1 },
        };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities)
                yield return row;
            if (!page.MoreRecords)
                yield break;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
