using CxCrm.SolutionBuilder.Model;
using CxCrm.SolutionBuilder.Zip;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>Writes the early-bound class of a table with the enums of its local choices, for net462 and C# with nullable references.</summary>
internal static class CSharpTable
{
    public static string Write(Table table, SolutionModel model)
    {
        var name = ClassName.Of(table);
        var members = Members.Of(table, model);
        var text = CSharpFile.Start("System", "Microsoft.Xrm.Sdk", "Microsoft.Xrm.Sdk.Client");
        text.Summary(table.Description)
            .Line($"[EntityLogicalName(\"{table.LogicalName}\")]")
            .Open($"public sealed class {name} : Entity");
        text.Summary("The logical name of the table.")
            .Line($"public new const string LogicalName = \"{table.LogicalName}\";")
            .Line();
        text.Open($"public {name}() : base(LogicalName)").Close().Line();
        text.Open($"public {name}(Guid id) : base(LogicalName, id)").Close();
        foreach (var member in members)
            Property(text.Line(), member);
        WriteColumns(text.Line(), table, members);
        WriteRelationships(text, table, members);
        text.Close();
        WriteEnums(text, table, model);
        return text.ToString();
    }

    private static void Property(CodeText text, Member member)
    {
        text.Summary(member.Description);
        if (member.Enum is { } type)
        {
            text.Open($"public {type}? {member.Name}")
                .Line($"get => GetAttributeValue<OptionSetValue?>(Columns.{member.Name}) is {{ }} value ? ({type})value.Value : null;")
                .Line($"set => this[Columns.{member.Name}] = value is {{ }} option ? new OptionSetValue((int)option) : null!;")
                .Close();
            return;
        }

        var clr = ClrType(member.Type);
        text.Open($"public {clr} {member.Name}")
            .Line($"get => GetAttributeValue<{clr}>(Columns.{member.Name});")
            .Line($"set => this[Columns.{member.Name}] = value!;")
            .Close();
    }

    private static string ClrType(ColumnType type) => type switch
    {
        ColumnType.Integer => "int?",
        ColumnType.Decimal => "decimal?",
        ColumnType.Double => "double?",
        ColumnType.Money => "Money?",
        ColumnType.Date or ColumnType.DateTime => "DateTime?",
        ColumnType.YesNo => "bool?",
        ColumnType.Choice or ColumnType.State or ColumnType.Status => "OptionSetValue?",
        ColumnType.Choices => "OptionSetValueCollection?",
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "EntityReference?",
        ColumnType.PartyList => "EntityCollection?",
        ColumnType.File or ColumnType.Identifier => "Guid?",
        _ => "string?",
    };

    private static void WriteColumns(CodeText text, Table table, IReadOnlyList<Member> members)
    {
        text.Summary("Logical names of the columns.").Open("public static class Columns");
        text.Line($"public const string Id = \"{Facts.KnownColumns.PrimaryId(table)}\";");
        foreach (var member in members)
            text.Line($"public const string {member.Name} = \"{member.LogicalName}\";");
        text.Close();
    }

    private static void WriteRelationships(CodeText text, Table table, IReadOnlyList<Member> members)
    {
        var lookups = table.Columns.Where(c => c.IsLookup).ToList();
        if (lookups.Count == 0)
            return;
        text.Line().Summary("Names of the relationships behind the lookups.").Open("public static class Relationships");
        foreach (var column in lookups)
        {
            var name = members.First(m => m.LogicalName == column.LogicalName).Name;
            foreach (var target in column.Targets)
                text.Line($"public const string {name}{(column.Targets.Count > 1 ? ClassName.Bare(target.Table) : "")} = \"{target.Relationship}\";");
        }

        text.Close();
    }

    private static void WriteEnums(CodeText text, Table table, SolutionModel model)
    {
        foreach (var column in table.Columns.Where(c => c.IsChoice && c.GlobalChoice is null))
            CSharpEnum.Write(text.Line(), ClassName.EnumOf(table, column, model), column.Description, column.Options.Select(o => (o.Code, o.Value)));
        if (table.IsExtension)
            return;
        CSharpEnum.Write(text.Line(), Members.StateEnum(table, ColumnType.State)!, "", [("active", 0), ("inactive", 1)]);
        CSharpEnum.Write(text.Line(), Members.StateEnum(table, ColumnType.Status)!, "", StatusPlan.Of(table).Select(r => (r.Code, r.Value)));
    }
}
