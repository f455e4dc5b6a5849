using System.Text;

namespace CxCrm.Architecture.Tests.Coverage;

/// <summary>Every row of the requirements with the tests that name it.</summary>
public sealed class CoverageTests
{
    private const string Document = "docs/coverage.md";

    /// <summary>Set to 1 it writes the document in place of comparing.</summary>
    private const string WriteVariable = "CXCRM_WRITE_DOCUMENTS";

    [Fact]
    public void Every_test_names_a_row_that_exists() =>
        Assert.Empty(NamedTest.All().Select(test => test.Row).Except(RequirementRow.All().Select(row => row.Number)));

    [Fact]
    public void The_coverage_document_follows_the_tests()
    {
        var text = Write(RequirementRow.All(), NamedTest.All().ToLookup(test => test.Row));
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(Path.Combine(Repository.Root, Document), text);

        Assert.True(
            text == Repository.Text(Document).ReplaceLineEndings("\n"),
            $"{Document} differs from the tests. Run these tests with {WriteVariable}=1 and commit what they write.");
    }

    private static string Write(IReadOnlyList<RequirementRow> rows, ILookup<int, NamedTest> tests)
    {
        var text = new StringBuilder();
        text.Append("# Coverage of the requirements\n\nWritten from the tests' traits by `CoverageTests`; changes are lost.\n\n");
        text.Append(CultureInvariant($"{rows.Count(row => tests[row.Number].Any())} of {rows.Count} rows have a test that shows their check.\n\n"));
        text.Append("| # | feature | check | tests |\n| --- | --- | --- | --- |\n");
        foreach (var row in rows)
            text.Append(CultureInvariant($"| {row.Number} | {row.Feature} | {row.Check} | {string.Join("<br>", tests[row.Number].Select(Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))} |\n"));
        return text.ToString();
    }

    private static string Name(NamedTest test) => $"{test.Class}: {test.Method.Replace('_', ' ')}";

    private static string CultureInvariant(FormattableString text) => FormattableString.Invariant(text);
}
