using CxCrm.SolutionBuilder.Model;
using CxCrm.SolutionBuilder.Zip;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>Writes logical names and option values for the pages, as constants that TypeScript knows literally.</summary>
internal static class TypeScript
{
    public static string Write(SolutionModel model)
    {
        var text = new CodeText().Line("// Written from solution/model by the solution builder (generate); changes are lost.");
        foreach (var table in model.Tables.OrderBy(ClassName.Of, StringComparer.Ordinal))
            WriteTable(text.Line(), table, model);
        foreach (var choice in model.Choices.OrderBy(c => c.Name, StringComparer.Ordinal))
            WriteOptions(text.Line(), ClassName.Of(choice), choice.Options.Select(o => (o.Code, o.Value)));
        return text.ToString().Replace("    ", "  ", StringComparison.Ordinal);
    }

    private static void WriteTable(CodeText text, Table table, SolutionModel model)
    {
        var set = table.IsExtension ? Facts.StandardTables.Find(table.LogicalName)!.EntitySet : table.EntitySet;
        text.OpenObject(ClassName.Of(table))
            .Line($"logicalName: \"{table.LogicalName}\",")
            .Line($"entitySet: \"{set}\",")
            .Line($"id: \"{Facts.KnownColumns.PrimaryId(table)}\",")
            .OpenProperty("columns");
        foreach (var member in Members.Of(table, model))
            text.Line($"{Camel(member.Name)}: \"{member.LogicalName}\",");
        text.Close("},").Close("} as const;");
        foreach (var column in table.Columns.Where(c => c.IsChoice && c.GlobalChoice is null))
            WriteOptions(text.Line(), ClassName.EnumOf(table, column, model), column.Options.Select(o => (o.Code, o.Value)));
        if (table.StatusReasons.Count > 0)
            WriteOptions(text.Line(), Members.StateEnum(table, ColumnType.Status)!, StatusPlan.Of(table).Select(r => (r.Code, r.Value)));
    }

    private static void WriteOptions(CodeText text, string name, IEnumerable<(string Code, int Value)> options)
    {
        text.OpenObject(name);
        foreach (var (code, value) in options)
            text.Line(string.Create(CultureInfo.InvariantCulture, $"{Camel(code)}: {value},"));
        text.Close("} as const;").Line($"export type {name} = (typeof {name})[keyof typeof {name}];");
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
