using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>The environment's recycle bin, which keeps deleted rows for a while (Microsoft Learn, "Restore deleted Microsoft Dataverse table records with code").</summary>
internal static class RecycleBin
{
    private const string Table = "recyclebinconfig";
    private const string KeptDays = "cleanupintervalindays";

    /// <summary>The longest time for which deleted rows are kept, in days; 0 when the bin is off, -1 for ever, null when the environment does not tell. At most two calls.</summary>
    public static int? Days(ErasureWork work)
    {
        work.Tables.Load([Table]);
        if (!work.Tables.Exists(Table)) return null;
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet(KeptDays) };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        var days = work.System.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<int?>(KeptDays)).ToList();
        if (days.Count == 0) return 0;
        return days.Contains(-1) ? -1 : days.Max();
    }
}
