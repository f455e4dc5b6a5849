namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads the options of a choice.</summary>
internal static class OptionReader
{
    public static List<Option> Options(this MapReader map, string key = "options")
    {
        var options = new List<Option>();
        foreach (var node in map.Items(key))
        {
            if (node is YamlMappingNode item)
                options.Add(Read(new(item, map.Source)));
            else
                map.Source.Report(node, "an option must be a map: {value: 773000000, code: nps, en: NPS, da: NPS, sv: NPS}");
        }

        return options;
    }

    private static Option Read(MapReader map)
    {
        var value = map.Whole("value");
        if (value is null && !map.Has("value"))
            map.Source.Report(map.Node, "'value' is missing: options carry explicit values that are never reused");
        var option = new Option(map.At, value ?? 0, map.RequiredText("code"), map.OwnLabels(refuseOthers: false), map.Text("color"));
        map.RefuseUnknown();
        return option;
    }
}
