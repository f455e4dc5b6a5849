namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads the status reasons of a table.</summary>
internal static class StatusReasonReader
{
    public static List<StatusReason> Read(MapReader table)
    {
        if (table.Map("states") is not { } map)
            return [];
        List<StatusReason> reasons = [.. Of(map, "active", 0), .. Of(map, "inactive", 1)];
        foreach (var state in (string[])["active", "inactive"])
        {
            if (!map.Has(state))
                map.Source.Report(map.Node, $"'{state}' is missing: the status reasons of that state, its default first");
        }

        map.RefuseUnknown();
        return reasons;
    }

    private static IEnumerable<StatusReason> Of(MapReader map, string state, int value) =>
        map.Options(state).Select(o => new StatusReason(o.At, value, o.Value, o.Code, o.Labels));
}
