using System.Text.RegularExpressions;

namespace CxCrm.Architecture.Tests.Coverage;

/// <summary>The table of legal rules in <c>docs/privacy.md</c>: each names its source and a test that exists, and no rule of the message gate lacks a test that quotes its source.</summary>
public sealed partial class LawTests
{
    private const string Heading = "## The rules, and the test that holds each";
    private const int FewestRules = 40;

    [Fact]
    public void Every_rule_names_a_source_and_a_test_that_exists()
    {
        var tests = Repository.Files("tests", ".cs").Where(file => file.EndsWith("Tests.cs", StringComparison.Ordinal)).SelectMany(MethodsIn).ToHashSet(StringComparer.Ordinal);
        var rules = Rules();

        Assert.InRange(rules.Count, FewestRules, int.MaxValue);
        Assert.All(rules, rule => Assert.NotEmpty(rule.Source));
        Assert.All(rules, rule => Assert.Contains(rule.Test, tests));
        Assert.Distinct(rules.Select(rule => rule.Rule));
    }

    [Fact]
    public void Every_source_that_the_gate_quotes_stands_in_a_test()
    {
        var quoted = Source().Matches(Repository.Text("plugins/CxCrm.Domain/Privacy/GateRules.cs")).Select(match => match.Groups["source"].Value).Where(source => source != "CxCrm").Distinct().ToList();
        var tests = string.Concat(new[] { "tests/CxCrm.Plugins.Tests/Privacy/LawfulMessageTests.cs", "tests/CxCrm.Domain.Tests/Privacy/MessageGateTests.cs" }.Select(Repository.Text));

        Assert.NotEmpty(quoted);
        Assert.All(quoted, source => Assert.Contains($"\"{source}\"", tests, StringComparison.Ordinal));
    }

    private static List<(string Rule, string Source, string Test)> Rules()
    {
        var text = Repository.Text("docs/privacy.md").ReplaceLineEndings("\n");
        var table = text[text.IndexOf(Heading, StringComparison.Ordinal)..];
        var end = table.IndexOf("\n## ", 1, StringComparison.Ordinal);
        return
        [
            .. from line in table[..end].Split('\n')
               let cells = line.Split('|', StringSplitOptions.TrimEntries)
               where cells.Length == 5 && cells[3].StartsWith('`')
               select (cells[1], cells[2], cells[3].Trim('`')),
        ];
    }

    private static IEnumerable<string> MethodsIn(string file) =>
        Declaration().Matches(Repository.Text(file)).Select(match => $"{Path.GetFileNameWithoutExtension(file)}.{match.Groups["name"].Value}");

    [GeneratedRegex(@"^    public (async )?(void|Task) (?<name>\w+)\(", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"= new\(""[a-z.]+"", ""(?<source>[^""]+)""\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Source();
}
