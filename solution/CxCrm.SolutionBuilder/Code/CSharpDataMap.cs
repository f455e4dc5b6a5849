using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>Writes the flags of personal data about customers as the data map that erasure reads: what ships is what is flagged.</summary>
internal static class CSharpDataMap
{
    public const string Class = "ModelDataMap";

    private const string Customer = "customer";

    public static string Write(IEnumerable<Table> tables)
    {
        var text = CSharpFile.Start("System.Collections.Generic", "CxCrm.Domain.Privacy").Summary("The columns of the model that are flagged as personal data of customers.");
        text.Open($"internal static class {Class}").Line("public static IReadOnlyList<DataMapColumn> Columns { get; } =").Line("[");
        foreach (var table in tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal))
            WriteTable(text, table);
        text.Line("];").Close();
        return text.ToString();
    }

    private static void WriteTable(CodeText text, Table table)
    {
        var flagged = table.Columns.Select(column => (column.LogicalName, column.Personal)).Concat(table.Uses.Select(column => (column.LogicalName, column.Personal)));
        foreach (var (column, personal) in flagged.OrderBy(column => column.LogicalName, StringComparer.Ordinal))
        {
            if (personal?.Subject != Customer) continue;
            text.Line($"    new(\"{table.LogicalName}\", \"{column}\", PersonalKind.{Member(personal.Kind)}, ErasureAction.{Member(personal.Erase)}, \"{personal.Ground}\"),");
        }
    }

    private static string Member(string code) => char.ToUpperInvariant(code[0]) + code[1..];
}
