namespace CxCrm.Architecture.Tests;

/// <summary>What stands in the sources.</summary>
public sealed class SourceTests
{
    private const int MostLines = 500;

    [Fact]
    public void The_engine_knows_no_name_of_the_product()
    {
        var naming = Repository.Files("local/LocalDataverse", ".cs", ".yml", ".json")
            .Concat(Repository.Files("local/player", ".ts", ".tsx", ".css", ".html"))
            .Where(file => Repository.Text(file) is var text
                && (text.Contains("cx_", StringComparison.OrdinalIgnoreCase) || text.Contains("CxCrm", StringComparison.OrdinalIgnoreCase)));

        Assert.Empty(naming);
    }

    [Fact]
    public void Product_code_is_the_same_for_every_build()
    {
        var conditional = Repository.Files("plugins", ".cs")
            .Concat(Repository.Files("functions", ".cs"))
            .Where(file => Repository.Text(file).Split('\n').Any(line => line.TrimStart().StartsWith("#if", StringComparison.Ordinal)));

        Assert.Empty(conditional);
    }

    [Fact]
    public void No_file_written_by_hand_is_longer_than_a_reader_bears()
    {
        string[] folders = ["plugins", "functions", "solution", "local", "sdk", "tests", "bench"];
        var long_ = folders.SelectMany(folder => Repository.Files(folder, ".cs"))
            .Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal))
            .Where(file => Repository.Text(file).Count(character => character == '\n') > MostLines);

        Assert.Empty(long_);
    }

    [Fact]
    public void Nothing_is_left_for_later_in_a_comment()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:"];
        string[] folders = ["plugins", "functions", "solution", "local", "sdk", "tests", "bench"];
        var marked = folders.SelectMany(folder => Repository.Files(folder, ".cs", ".ts", ".tsx"))
            .Where(file => marks.Any(mark => Repository.Text(file).Contains(mark, StringComparison.Ordinal)));

        Assert.Empty(marked);
    }
}
