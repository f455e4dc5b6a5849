namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads <c>choices.yml</c>.</summary>
internal static class ChoiceReader
{
    public static List<Choice> Read(Source source)
    {
        if (YamlFile.Open(source) is not { } map)
            return [];
        return [.. map.Entries().Select(c => Read(c.Name, c.Map))];
    }

    private static Choice Read(string name, MapReader map)
    {
        var choice = new Choice(map.At, name, map.Labels(), map.Description(), map.Options());
        map.RefuseUnknown();
        return choice;
    }
}
