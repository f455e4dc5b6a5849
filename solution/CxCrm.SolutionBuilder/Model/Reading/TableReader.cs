namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads one file of <c>tables/</c>.</summary>
internal static class TableReader
{
    private static readonly Dictionary<string, Ownership> Owners = new(StringComparer.Ordinal)
    {
        ["user"] = Ownership.User,
        ["organization"] = Ownership.Organization,
    };

    public static Table? Read(Source source)
    {
        if (YamlFile.Open(source) is not { } map)
            return null;
        var table = map.Has("extends") ? Extension(map) : Own(map);
        map.RefuseUnknown();
        return table;
    }

    private static Table Own(MapReader map)
    {
        var schemaName = map.RequiredText("table");
        var logicalName = schemaName.ToLowerInvariant();
        var (one, many) = map.SingularAndPlural();
        var owner = map.OneOf("owner", Owners);
        if (owner is null && !map.Has("owner"))
            map.Source.Report(map.Node, "'owner' is missing: user or organization");
        var columns = Columns(map, logicalName);
        if (ColumnReader.Primary(map) is { } primary)
            columns.Insert(0, primary);
        return new(map.At, schemaName)
        {
            Ownership = owner ?? Ownership.User,
            Name = one,
            PluralName = many,
            Description = map.Description(),
            EntitySet = map.Text("entitySet") ?? Plural(logicalName),
            Audit = map.Flag("audit", otherwise: true),
            Notes = map.Flag("notes"),
            Activities = map.Flag("activities"),
            Columns = columns,
            Keys = Keys(map),
            StatusReasons = StatusReasonReader.Read(map),
            Views = ViewReader.Read(map),
            Forms = FormReader.Read(map),
            QuickCreate = FormReader.Fields(map, "quickCreate"),
            Charts = ChartReader.Read(map),
        };
    }

    private static Table Extension(MapReader map)
    {
        var name = map.RequiredText("extends");
        map.Description();
        return new(map.At, name)
        {
            IsExtension = true,
            Columns = Columns(map, name),
            Uses = Uses(map),
            Views = ViewReader.Read(map),
            Forms = FormReader.Read(map),
            Charts = ChartReader.Read(map),
        };
    }

    private static List<Column> Columns(MapReader map, string table) =>
        [.. map.Entries("columns").Select(c => ColumnReader.Read(c.Name, table, c.Map))];

    private static List<UsedColumn> Uses(MapReader map)
    {
        if (map.Map("uses") is not { } uses)
            return [];
        return [.. uses.Keys.Select(name => Used(name, uses))];
    }

    /// <summary>A type, or a map of type and personal flag.</summary>
    private static UsedColumn Used(string name, MapReader uses)
    {
        if (uses.Value(name) is not YamlMappingNode || uses.Map(name) is not { } map)
            return new(uses.AtKey(name), name, uses.OneOf(name, ColumnReader.UsedTypes) ?? ColumnType.Text);
        if (!map.Has("type"))
            map.Source.Report(map.Node, $"'type' of {name} is missing; one of {string.Join(", ", ColumnReader.UsedTypes.Keys)}");
        var used = new UsedColumn(uses.AtKey(name), name, map.OneOf("type", ColumnReader.UsedTypes) ?? ColumnType.Text, PersonalDataReader.Read(map));
        map.RefuseUnknown();
        return used;
    }

    private static List<Key> Keys(MapReader map)
    {
        if (map.Map("keys") is not { } keys)
            return [];
        return [.. keys.Keys.Select(name => new Key(keys.AtKey(name), name, [.. keys.Names(name).Select(c => c.Name)]))];
    }

    /// <summary>The entity set name that Dataverse would give: the English plural of the logical name.</summary>
    private static string Plural(string name)
    {
        if (name.EndsWith('y') && name.Length > 1 && !"aeiou".Contains(name[^2]))
            return name[..^1] + "ies";
        return name.EndsWith('s') || name.EndsWith('x') || name.EndsWith('z') || name.EndsWith("ch", StringComparison.Ordinal) || name.EndsWith("sh", StringComparison.Ordinal)
            ? name + "es"
            : name + "s";
    }
}
