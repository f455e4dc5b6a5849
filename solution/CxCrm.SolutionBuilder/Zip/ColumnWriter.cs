using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the columns that the solution adds.</summary>
internal static class ColumnWriter
{
    public static IEnumerable<AttributeShape> Shapes(Table table, SolutionModel model)
    {
        foreach (var column in table.Columns)
        {
            yield return Shape(table, column, model);
            if (column.Type == ColumnType.Money)
                yield return BaseCurrency(column);
        }
    }

    private static AttributeShape Shape(Table table, Column column, SolutionModel model) =>
        new(column.SchemaName, TypeName(column), column.Labels)
        {
            Description = column.Description,
            RequiredLevel = column.Required.ToString().ToLowerInvariant(),
            DisplayMask = Mask(table, column),
            ImeMode = ImeMode(column),
            Update = column.Type != ColumnType.File,
            Create = column.Type != ColumnType.File,
            Audit = column.Audit && table.Audit,
            Secured = column.Secured,
            SortableCanChange = column.Type != ColumnType.File,
            AutoNumber = column.Type == ColumnType.Autonumber ? column.Format ?? "" : "",
            Searchable = column.Search,
            Retrievable = column.IsPrimaryName,
            TypePart = [.. TypePart(table, column, model)],
        };

    private static string TypeName(Column column) => column.Type switch
    {
        _ when column.IsText => "nvarchar",
        ColumnType.Memo => "ntext",
        ColumnType.Integer => "int",
        ColumnType.Decimal => "decimal",
        ColumnType.Double => "float",
        ColumnType.Money => "money",
        ColumnType.Date or ColumnType.DateTime => "datetime",
        ColumnType.YesNo => "bit",
        ColumnType.Choice => "picklist",
        ColumnType.Choices => "multiselectpicklist",
        ColumnType.Lookup => "lookup",
        ColumnType.Customer => "customer",
        ColumnType.File => "file",
        _ => throw new InvalidOperationException($"{column.SchemaName} has a type that a solution can't add: {column.Type}."),
    };

    private static string Mask(Table table, Column column)
    {
        var required = column.Required == Requirement.Required || column.IsPrimaryName ? "|RequiredForForm" : "";
        if (!column.IsPrimaryName)
            return AttributeShape.Everywhere + required;
        return (table.Activities ? "ActivityPointerRegardingName|" : "") + "PrimaryName|" + AttributeShape.Everywhere + required;
    }

    private static string? ImeMode(Column column) => column.Type switch
    {
        ColumnType.Integer or ColumnType.Decimal or ColumnType.Double or ColumnType.Money => "disabled",
        ColumnType.Date or ColumnType.DateTime => "inactive",
        ColumnType.Lookup when column.Targets.Count > 1 => null,
        _ => "auto",
    };

    private static IEnumerable<XElement> TypePart(Table table, Column column, SolutionModel model) => column.Type switch
    {
        _ when column.IsText => [new("Format", TextFormat(column.Type)), new("MaxLength", column.MaxLength), new("Length", 2 * column.MaxLength)],
        ColumnType.Memo => [new("Format", "textarea"), new("MaxLength", column.MaxLength)],
        ColumnType.Integer => [new("Format", "none"), .. Range(column, int.MinValue, int.MaxValue)],
        ColumnType.Decimal => [.. Range(column, -100_000_000_000m, 100_000_000_000m), Accuracy(column)],
        ColumnType.Double => [.. Range(column, -100_000_000_000m, 100_000_000_000m), Accuracy(column)],
        ColumnType.Money => [.. Range(column, -922_337_203_685_477m, 922_337_203_685_477m), Accuracy(column), new("AccuracySource", "0")],
        ColumnType.Date => [new("Format", "date"), Markup.Flag("CanChangeDateTimeBehavior", true), new("Behavior", "2")],
        ColumnType.DateTime => [new("Format", "datetime"), Markup.Flag("CanChangeDateTimeBehavior", true), new("Behavior", column.Behavior == "timeZoneIndependent" ? "3" : "1")],
        ColumnType.YesNo => [new("AppDefaultValue", column.Default == "true" ? "1" : "0"), OptionSetWriter.YesNo(table, column, model.Solution.Version)],
        ColumnType.Choice => [new("AppDefaultValue", DefaultValue(column, model)), Options(table, column, model)],
        ColumnType.Choices => [Options(table, column, model)],
        ColumnType.Lookup when column.Targets.Count > 1 => [new("LookupStyle", "polymorphic")],
        ColumnType.Lookup => [new("LookupStyle", "single"), new("LookupTypes")],
        ColumnType.File => [new("MaxValue", column.MaxLength)],
        _ => [],
    };

    private static string TextFormat(ColumnType type) => type switch
    {
        ColumnType.Email => "email",
        ColumnType.Phone => "phone",
        ColumnType.Url => "url",
        _ => "text",
    };

    private static XElement[] Range(Column column, decimal least, decimal most) =>
        [new("MinValue", Markup.Number(column.Minimum ?? least)), new("MaxValue", Markup.Number(column.Maximum ?? most))];

    private static XElement Accuracy(Column column) => new("Accuracy", column.Precision);

    private static int DefaultValue(Column column, SolutionModel model) =>
        model.OptionsOf(column).FirstOrDefault(o => o.Code == column.Default)?.Value ?? -1;

    private static XElement Options(Table table, Column column, SolutionModel model) =>
        column.GlobalChoice is { } name
            ? new("OptionSetName", name.ToLowerInvariant())
            : OptionSetWriter.Local(table, column, model.Solution.Version);

    /// <summary>The column that Dataverse keeps beside a money column, in the organization's base currency.</summary>
    private static AttributeShape BaseCurrency(Column money) =>
        new(money.LogicalName + "_Base", "money", money.Labels.With((_, text) => text + " (base)"))
        {
            ImeMode = "disabled",
            Update = false,
            Create = false,
            TypePart =
            [
                .. Range(money with { Minimum = null, Maximum = null }, -922_337_203_685_477m, 922_337_203_685_477m),
                Accuracy(money),
                new("AccuracySource", "0"),
                new("CalculationOf", money.SchemaName),
            ],
        };
}
