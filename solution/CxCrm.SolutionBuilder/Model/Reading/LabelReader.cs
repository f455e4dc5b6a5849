namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads texts in the solution's languages; each language must have its text.</summary>
internal static class LabelReader
{
    public static Labels Labels(this MapReader map, string key = "labels")
    {
        if (map.Map(key) is { } texts)
            return texts.OwnLabels();
        if (!map.Has(key))
            map.Source.Report(map.Node, $"'{key}' is missing");
        return new(map.At, new Dictionary<int, string>());
    }

    public static Labels? OptionalLabels(this MapReader map, string key = "labels") => map.Has(key) ? map.Labels(key) : null;

    /// <summary>The texts that stand in the map itself, as those of an option do.</summary>
    public static Labels OwnLabels(this MapReader map, bool refuseOthers = true)
    {
        var texts = new Dictionary<int, string>();
        foreach (var language in map.Source.Languages)
        {
            if (map.Text(language.Code) is { Length: > 0 } text)
                texts[language.Lcid] = text;
        }

        ReportMissing(map, texts);
        if (refuseOthers)
            map.RefuseUnknown();
        return new(map.At, texts);
    }

    /// <summary>Texts in two numbers: <c>[Alert rule, Alert rules]</c>.</summary>
    public static (Labels One, Labels Many) SingularAndPlural(this MapReader map, string key = "labels")
    {
        var one = new Dictionary<int, string>();
        var many = new Dictionary<int, string>();
        if (map.Map(key) is not { } texts)
        {
            if (!map.Has(key))
                map.Source.Report(map.Node, $"'{key}' is missing");
            return (new(map.At, one), new(map.At, many));
        }

        foreach (var language in map.Source.Languages)
        {
            if (texts.Names(language.Code).Select(n => n.Name).ToList() is not { Count: > 0 } pair)
                continue;
            if (pair.Count != 2)
                map.Source.Report(texts.Value(language.Code)!, $"'{language.Code}' must hold the singular and the plural: [Survey, Surveys]");
            one[language.Lcid] = pair[0];
            many[language.Lcid] = pair[^1];
        }

        ReportMissing(texts, one);
        texts.RefuseUnknown();
        return (new(texts.At, one), new(texts.At, many));
    }

    /// <summary>A description: English, as <c>{en: ...}</c> or plain.</summary>
    public static string Description(this MapReader map, string key = "description")
    {
        if (map.Value(key) is YamlScalarNode)
            return map.Text(key) ?? "";
        if (map.Map(key) is not { } texts)
            return "";
        var english = texts.RequiredText("en");
        foreach (var language in map.Source.Languages)
            texts.Has(language.Code);
        texts.RefuseUnknown();
        return english;
    }

    private static void ReportMissing(MapReader map, Dictionary<int, string> texts)
    {
        var missing = map.Source.Languages.Where(l => !texts.ContainsKey(l.Lcid)).Select(l => l.Code).ToList();
        if (missing.Count > 0)
            map.Source.Report(map.Node, $"the text is missing in {string.Join(" and ", missing)}");
    }
}
