namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads one column. Which keys are allowed follows from the type.</summary>
internal static class ColumnReader
{
    /// <summary>The words for types; the ones under <c>uses:</c> only are in <see cref="UsedTypes"/>.</summary>
    public static readonly IReadOnlyDictionary<string, ColumnType> Types = new Dictionary<string, ColumnType>(StringComparer.Ordinal)
    {
        ["text"] = ColumnType.Text,
        ["email"] = ColumnType.Email,
        ["phone"] = ColumnType.Phone,
        ["url"] = ColumnType.Url,
        ["autonumber"] = ColumnType.Autonumber,
        ["memo"] = ColumnType.Memo,
        ["integer"] = ColumnType.Integer,
        ["decimal"] = ColumnType.Decimal,
        ["double"] = ColumnType.Double,
        ["money"] = ColumnType.Money,
        ["date"] = ColumnType.Date,
        ["datetime"] = ColumnType.DateTime,
        ["yesno"] = ColumnType.YesNo,
        ["bool"] = ColumnType.YesNo,
        ["choice"] = ColumnType.Choice,
        ["choices"] = ColumnType.Choices,
        ["lookup"] = ColumnType.Lookup,
        ["customer"] = ColumnType.Customer,
        ["file"] = ColumnType.File,
    };

    public static readonly IReadOnlyDictionary<string, ColumnType> UsedTypes = new Dictionary<string, ColumnType>(Types, StringComparer.Ordinal)
    {
        ["owner"] = ColumnType.Owner,
        ["state"] = ColumnType.State,
        ["status"] = ColumnType.Status,
        ["identifier"] = ColumnType.Identifier,
        ["partylist"] = ColumnType.PartyList,
    };

    private static readonly Dictionary<string, Requirement> Requirements = new(StringComparer.Ordinal)
    {
        ["true"] = Requirement.Required,
        ["false"] = Requirement.None,
        ["recommended"] = Requirement.Recommended,
    };

    public static Column Read(string schemaName, string table, MapReader map)
    {
        var type = map.OneOf("type", Types);
        if (type is null && !map.Has("type"))
            map.Source.Report(map.Node, $"'type' of {schemaName} is missing; one of {string.Join(", ", Types.Keys)}");
        var column = Common(map, new(map.At, schemaName, type ?? ColumnType.Text, map.Labels()));
        column = OfType(column, table, map);
        if (type is not null)
            map.RefuseUnknown();
        return column;
    }

    /// <summary>The primary name: a text, or an autonumber when it has a format.</summary>
    public static Column? Primary(MapReader table)
    {
        if (table.Map("primary") is not { } map)
        {
            if (!table.Has("primary"))
                table.Source.Report(table.Node, "'primary' is missing: the column that names a row");
            return null;
        }

        var format = map.Text("format") ?? map.Text("autonumber");
        map.Text("type");
        var column = Common(map, new(map.At, map.RequiredText("name"), format is null ? ColumnType.Text : ColumnType.Autonumber, map.Labels())) with
        {
            IsPrimaryName = true,
            Search = true,
            MaxLength = map.Whole("max", 1, 4000) ?? 100,
            Format = format,
        };
        map.RefuseUnknown();
        return column;
    }

    private static Column Common(MapReader map, Column column) => column with
    {
        Description = map.Description(),
        Required = map.OneOf("required", Requirements) ?? Requirement.None,
        Secured = map.Flag("secured"),
        Audit = map.Flag("audit", otherwise: true),
        Search = map.Flag("search"),
        Hidden = map.Flag("hidden"),
        ReadOnly = map.Flag("readOnly"),
        Personal = PersonalDataReader.Read(map),
    };

    private static Column OfType(Column column, string table, MapReader map) => column.Type switch
    {
        ColumnType.Text => column with { MaxLength = Max(map, 4000) },
        ColumnType.Email or ColumnType.Phone or ColumnType.Url => column with { MaxLength = map.Whole("max", 1, 4000) ?? 100 },
        ColumnType.Autonumber => column with { MaxLength = map.Whole("max", 1, 4000) ?? 100, Format = map.RequiredText("format") },
        ColumnType.Memo => column with { MaxLength = Max(map, 1_048_576) },
        ColumnType.Integer => Numeric(column, map),
        ColumnType.Decimal => Numeric(column, map) with { Precision = map.Whole("precision", 0, 10) ?? 2 },
        ColumnType.Double => Numeric(column, map) with { Precision = map.Whole("precision", 0, 5) ?? 2 },
        ColumnType.Money => Numeric(column, map) with { Precision = map.Whole("precision", 0, 4) ?? 2 },
        ColumnType.DateTime => column with { Behavior = Behavior(map) },
        ColumnType.YesNo => column with { Default = map.Flag("default") ? "true" : "false", Yes = map.OptionalLabels("yes"), No = map.OptionalLabels("no") },
        ColumnType.Choice => ChoiceColumn(column, map) with { Default = map.Text("default") },
        ColumnType.Choices => ChoiceColumn(column, map),
        ColumnType.Lookup or ColumnType.Customer => column with
        {
            Targets = TargetReader.Read(column, table, map),
            Hierarchical = map.Flag("hierarchical"),
        },
        ColumnType.File => column with { MaxLength = map.Whole("maxKb", 1, 131_072) ?? 32_768 },
        _ => column,
    };

    private static int? Max(MapReader map, int most)
    {
        var max = map.Whole("max", 1, most);
        if (!map.Has("max"))
            map.Source.Report(map.Node, string.Create(CultureInfo.InvariantCulture, $"'max' is missing: the greatest number of characters, 1 to {most}"));
        return max;
    }

    private static Column Numeric(Column column, MapReader map) =>
        column with { Minimum = map.Number("min"), Maximum = map.Number("max"), Default = map.Text("default") };

    private static Column ChoiceColumn(Column column, MapReader map) =>
        column with { GlobalChoice = map.Text("choice"), Options = map.Options() };

    private static string Behavior(MapReader map)
    {
        var behavior = map.Text("behavior") ?? "userLocal";
        if (behavior is not ("userLocal" or "timeZoneIndependent"))
            map.Source.Report(map.Value("behavior")!, $"'behavior' must be userLocal or timeZoneIndependent, not '{behavior}'; a day without time is type: date");
        return behavior;
    }
}
