using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>
/// The product's lines of the data map, one per personal flag, as a reference file that the plug-ins install: see the README of that folder for its marks.
/// </summary>
internal static class DataMapFile
{
    public const string FileName = "70.cx_datamapentry.json";
    private const string Entry = "cx_datamapentry";
    private const string SubjectId = "cx_subjectid";
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Null when the model has no table of data map entries.</returns>
    public static string? Write(SolutionModel model)
    {
        if (model.Table(Entry) is not { } entry)
            return null;
        var rows = model.Tables.OrderBy(t => t.LogicalName, StringComparer.Ordinal).SelectMany(t => Rows(t, entry, model));
        return $"[\n  {string.Join(",\n  ", rows)}\n]\n";
    }

    private static IEnumerable<string> Rows(Table table, Table entry, SolutionModel model)
    {
        foreach (var column in table.Columns.Where(c => c.Personal is not null))
            yield return Row(table, column.LogicalName, column.Labels.English, column.IsLookup, column.Personal!, entry, model);
        foreach (var used in table.Uses.Where(u => u.Personal is not null))
            yield return Row(table, used.LogicalName, used.LogicalName, used.Type == ColumnType.Lookup, used.Personal!, entry, model);
    }

    private static string Row(Table table, string column, string label, bool isLookup, PersonalData personal, Table entry, SolutionModel model)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("*cx_key", $"{table.LogicalName}.{column}");
            json.WriteString("cx_name", $"{TableName(table)}: {label}");
            json.WriteString("cx_table", table.LogicalName);
            json.WriteString("cx_column", column);
            WriteChoice("cx_kind", personal.Kind);
            WriteChoice("cx_subject", personal.Subject);
            WriteChoice("cx_erase", personal.Erase);
            json.WriteString("cx_ground", personal.Ground);
            WriteChoice("cx_source", "product");
            if (SubjectColumn(table, column, isLookup) is { } subject)
                json.WriteString("cx_subjectcolumn", subject);
            json.WriteEndObject();

            void WriteChoice(string name, string code) => json.WriteNumber(name + "@choice", OptionValue(entry, name, code, model));
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string TableName(Table table) =>
        table.IsExtension ? StandardTables.Find(table.LogicalName)?.SchemaName ?? table.SchemaName : table.Name.English;

    /// <summary>The column by which a person's rows are found where no relationship of the table tells: the lookup itself, or the id kept as text.</summary>
    private static string? SubjectColumn(Table table, string column, bool isLookup)
    {
        if (isLookup)
            return column;
        return table.Columns.Any(c => c.LogicalName == SubjectId) ? SubjectId : null;
    }

    private static int OptionValue(Table entry, string column, string code, SolutionModel model) =>
        model.OptionsOf(entry.Columns.First(c => c.LogicalName == column)).First(o => o.Code == code).Value;
}
