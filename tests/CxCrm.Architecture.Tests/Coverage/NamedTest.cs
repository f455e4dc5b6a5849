using System.Globalization;
using System.Text.RegularExpressions;

namespace CxCrm.Architecture.Tests.Coverage;

/// <summary>A test that names a row of the requirements: <c>[Trait("Requirement", "14")]</c>.</summary>
internal sealed partial record NamedTest(int Row, string Class, string Method)
{
    /// <summary>The tests of all test projects, read from their sources.</summary>
    public static IReadOnlyList<NamedTest> All() =>
        [.. Repository.Files("tests", ".cs").Where(file => file.EndsWith("Tests.cs", StringComparison.Ordinal)).SelectMany(In)];

    /// <summary>In place of a method's name, where the whole class names the row.</summary>
    private const string EveryTest = "every_test";

    private static IEnumerable<NamedTest> In(string file)
    {
        var rows = new List<int>();
        foreach (var line in Repository.Text(file).Split('\n'))
        {
            rows.AddRange(Trait().Matches(line).Select(match => int.Parse(match.Groups["row"].Value, CultureInfo.InvariantCulture)));
            if (Declared(line) is not { } name)
                continue;
            foreach (var row in rows)
                yield return new(row, Path.GetFileNameWithoutExtension(file), name);
            rows.Clear();
        }
    }

    private static string? Declared(string line)
    {
        if (ClassDeclaration().IsMatch(line))
            return EveryTest;
        return Declaration().Match(line) is { Success: true } method ? method.Groups["name"].Value : null;
    }

    [GeneratedRegex("""Trait\("Requirement", "(?<row>\d+)"\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trait();

    [GeneratedRegex(@"^    (public|internal) (static )?(async )?(void|Task|ValueTask) (?<name>\w+)\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(public|internal) (sealed |partial )*class ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClassDeclaration();
}
