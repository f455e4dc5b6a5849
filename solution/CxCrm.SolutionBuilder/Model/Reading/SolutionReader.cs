namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads <c>solution.yml</c>. Its languages are read first: every other text depends on them.</summary>
internal static class SolutionReader
{
    public static SolutionInfo? Read(string file, Findings findings)
    {
        if (!File.Exists(file))
        {
            findings.Report(new(file, 0), "the file is missing: it names the solution, its publisher and its languages");
            return null;
        }

        if (YamlFile.Open(new(file, findings, [], "")) is not { } bare)
            return null;
        var languages = Languages(bare);
        var map = new MapReader(bare.Node, bare.Source with { Languages = languages });
        map.Has("languages");
        var solution = new SolutionInfo(
            map.At,
            map.RequiredText("solution"),
            map.Labels(),
            map.Description(),
            Version(map),
            ReadPublisher(map),
            languages,
            IdNamespace(map));
        map.RefuseUnknown();
        return solution;
    }

    private static List<Language> Languages(MapReader map)
    {
        var languages = new List<Language>();
        if (map.Map("languages") is { } list)
        {
            foreach (var code in list.Keys)
            {
                if (list.Whole(code) is { } lcid)
                    languages.Add(new(code, lcid));
            }
        }

        if (languages.All(l => l.Lcid != Labels.Base))
            map.Source.Report(map.Node, "'languages' must hold English (en: 1033), the language of the solution's base texts");
        return languages;
    }

    private static string Version(MapReader map)
    {
        var text = map.RequiredText("version");
        if (text.Length > 0 && (!System.Version.TryParse(text, out var version) || version.Revision < 0))
            map.Source.Report(map.Value("version")!, $"'version' must be four numbers such as 1.0.0.0, not '{text}'");
        return text;
    }

    private static Publisher ReadPublisher(MapReader map)
    {
        if (map.Map("publisher") is not { } publisher)
        {
            if (!map.Has("publisher"))
                map.Source.Report(map.Node, "'publisher' is missing");
            return new("", new(map.At, new Dictionary<int, string>()), "", 0);
        }

        var read = new Publisher(
            publisher.RequiredText("name"),
            publisher.Labels(),
            publisher.RequiredText("prefix"),
            publisher.Whole("optionPrefix", 10_000, 99_999) ?? 0);
        if (!publisher.Has("optionPrefix"))
            map.Source.Report(publisher.Node, "'optionPrefix' is missing");
        publisher.RefuseUnknown();
        return read;
    }

    private static Guid IdNamespace(MapReader map)
    {
        if (map.Id("idNamespace") is { } id)
            return id;
        if (!map.Has("idNamespace"))
            map.Source.Report(map.Node, "'idNamespace' is missing: one fixed GUID from which all ids are made");
        return Guid.Empty;
    }
}
