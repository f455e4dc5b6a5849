using System.Text.Json;
using CxCrm.SolutionBuilder.Code;
using CxCrm.SolutionBuilder.Model;
using CxCrm.SolutionBuilder.Model.Reading;

namespace CxCrm.SolutionBuilder.Tests;

public sealed class DataMapFileTests : IDisposable
{
    private const string Solution = """
        solution: Sample
        labels: {en: Sample}
        version: 1.0.0.0
        publisher: {name: Sample, labels: {en: Sample}, prefix: cx, optionPrefix: 77300}
        languages: {en: 1033}
        idNamespace: 0f0e0d0c-0b0a-0908-0706-050403020100
        """;

    private const string Entries = """
        table: cx_DataMapEntry
        owner: organization
        labels: {en: [Entry, Entries]}
        primary: {name: cx_Name, labels: {en: Name}}
        columns:
          cx_Kind: {type: choice, labels: {en: Kind}, options: [{value: 773000000, code: identifier, en: Identifier}, {value: 773000001, code: freeText, en: Text}]}
          cx_Subject: {type: choice, labels: {en: Subject}, options: [{value: 773000000, code: customer, en: Customer}]}
          cx_Erase: {type: choice, labels: {en: Erase}, options: [{value: 773000000, code: keep, en: Keep}, {value: 773000001, code: blank, en: Blank}]}
          cx_Source: {type: choice, labels: {en: Source}, options: [{value: 773000003, code: product, en: Product}]}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("model");

    [Fact]
    public void A_flag_becomes_a_line_with_the_values_of_its_options()
    {
        var line = Lines("""
            table: cx_Note
            owner: user
            labels: {en: [Remark, Remarks]}
            primary: {name: cx_Name, labels: {en: Name}}
            columns:
              cx_Text: {type: memo, max: 100, labels: {en: Own words}, personal: {kind: freeText, subject: customer, erase: blank, ground: consent}}
            """).Single();
        Assert.Equal("cx_note.cx_text", line.GetProperty("*cx_key").GetString());
        Assert.Equal("Remark: Own words", line.GetProperty("cx_name").GetString());
        Assert.Equal(773000001, line.GetProperty("cx_kind@choice").GetInt32());
        Assert.Equal(773000001, line.GetProperty("cx_erase@choice").GetInt32());
        Assert.Equal("consent", line.GetProperty("cx_ground").GetString());
        Assert.Equal(773000003, line.GetProperty("cx_source@choice").GetInt32());
    }

    [Fact]
    public void A_flag_on_a_standard_column_stands_in_the_map_too()
    {
        var line = Lines("""
            extends: contact
            uses:
              createdon: datetime
              lastname: {type: text, personal: {kind: identifier, subject: customer, erase: blank, ground: consent}}
            """).Single();
        Assert.Equal("contact.lastname", line.GetProperty("*cx_key").GetString());
    }

    [Fact]
    public void A_text_of_a_table_that_keeps_the_subject_as_text_names_that_column()
    {
        var lines = Lines("""
            table: cx_Proof
            owner: user
            labels: {en: [Proof, Proofs]}
            primary: {name: cx_Name, labels: {en: Name}}
            columns:
              cx_SubjectId: {type: text, max: 36, labels: {en: Subject}, personal: {kind: identifier, subject: customer, erase: keep, ground: consent}}
              cx_Session: {type: text, max: 36, labels: {en: Session}, personal: {kind: identifier, subject: customer, erase: blank, ground: consent}}
            """);
        Assert.All(lines, line => Assert.Equal("cx_subjectid", line.GetProperty("cx_subjectcolumn").GetString()));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private List<JsonElement> Lines(string table)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "solution.yml"), Solution);
        var tables = _folder.CreateSubdirectory("tables").FullName;
        File.WriteAllText(Path.Combine(tables, "cx_DataMapEntry.yml"), Entries);
        File.WriteAllText(Path.Combine(tables, "other.yml"), table);
        var findings = new Findings();
        var model = ModelReader.Read(_folder.FullName, [], findings);
        Assert.Empty(findings.All);
        using var document = JsonDocument.Parse(DataMapFile.Write(model!)!);
        return [.. document.RootElement.EnumerateArray().Select(line => line.Clone())];
    }
}
