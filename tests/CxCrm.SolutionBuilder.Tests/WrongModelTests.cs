using CxCrm.SolutionBuilder.Commands;

namespace CxCrm.SolutionBuilder.Tests;

public sealed class WrongModelTests : IDisposable
{
    private readonly ModelFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_sample_is_valid() => Assert.NotNull(_folder.Valid());

    [Theory]
    [InlineData("roles.yml", "roles: {a: {name: A}}\nmatrix:\n  cx_none: {a: \"R:o\"}", 3, "unknown table 'cx_none'")]
    [InlineData("roles.yml", "roles: {a: {name: A}}\nmatrix:\n  cx_thing: {b: \"R:o\"}", 3, "unknown role 'b'; the roles are a")]
    [InlineData("roles.yml", "roles: {a: {name: A}}\nmatrix:\n  cx_thing: {a: \"R:x\"}", 3, "'R:x' is no right")]
    [InlineData("roles.yml", "roles: {a: {name: A}}\nmatrix:\n  cx_catalogue: {a: \"R:u\"}", 3, "owned by the organization; its rights have the depth o or -")]
    [InlineData("roles.yml", "roles: {a: {name: A}}\nmatrix:\n  cx_catalogue: {a: \"R:o A:o\"}", 3, "can't be assigned")]
    [InlineData("settings.yml", "cx_N: {type: number, default: many, labels: {en: N, da: N, sv: N}, description: {en: N, da: N, sv: N}}", 1, "default of 'cx_N' must be a number, not 'many'")]
    [InlineData("settings.yml", "cx_J: {type: json, default: '{', labels: {en: J, da: J, sv: J}, description: {en: J, da: J, sv: J}}", 1, "must be JSON")]
    [InlineData("choices.yml", "cx_thing: {labels: {en: T, da: T, sv: T}, options: [{value: 773000000, code: a, en: A, da: A, sv: A}]}", 1, "has the name of a table")]
    [InlineData("tables/task.yml", "extends: tusk\nuses: {subject: text}", 1, "unknown standard table 'tusk'")]
    [InlineData("tables/task.yml", "extends: task\nuses: {subjekt: text}", 2, "task has no standard column 'subjekt'")]
    [InlineData("tables/copy.yml", "extends: task\nforms:\n  a: {columns: [subject], labels: {en: A, da: A, sv: A}}", 3, "list standard columns under 'uses'")]
    [InlineData("app.yml", "app: cx_App\nlabels: {en: A, da: A, sv: A}\nicon: cx_/none.svg\nareas: []", 1, "icon 'cx_/none.svg' is no web resource")]
    [InlineData("dashboards/d.yml", "dashboard: d\nlabels: {en: D, da: D, sv: D}\ntiles:\n  - {list: cx_thing, view: none, labels: {en: T, da: T, sv: T}}", 4, "cx_thing has no view 'none'")]
    [InlineData("tables/bad.yml", "table: [", 2, "While parsing a node")]
    public void A_wrong_file_is_refused_with_line_and_reason(string file, string text, int line, string reason)
    {
        var findings = _folder.With(file, text).Read().Findings;

        Assert.Contains(findings, f => Path.GetFullPath(f.At.File) == _folder.At(file) && f.At.Line == line && f.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void All_errors_of_all_files_are_told_at_once()
    {
        _folder.With("settings.yml", "x: {type: number}").With("tables/cx_Other.yml", "table: cx_Other");

        var files = _folder.Read().Findings.Select(f => Path.GetFileName(f.At.File)).Distinct();

        Assert.Equal(["settings.yml", "cx_Other.yml"], files);
    }

    [Fact]
    public void A_finding_reads_as_msbuild_expects() =>
        Assert.Equal("tables/a.yml(3): error CX0100: wrong", new Model.Finding(new("tables/a.yml", 3), "wrong").ToString());

    [Fact]
    public void Nothing_is_written_while_anything_is_wrong()
    {
        _folder.With("settings.yml", "x: {type: number}");

        Assert.Equal(1, PackCommand.Run(_folder.Workspace, _folder.At("out")));
        Assert.Equal(1, GenerateCommand.Run(_folder.Workspace, _folder.At("code"), _folder.At("tables.g.ts"), _folder.At("reference"), check: false));
        Assert.False(Directory.Exists(_folder.At("out")) || Directory.Exists(_folder.At("code")));
    }

    [Fact]
    public void Without_a_solution_file_the_reason_is_told()
    {
        File.Delete(_folder.At("solution.yml"));

        Assert.Contains("the file is missing", Assert.Single(_folder.Read().Findings).Reason, StringComparison.Ordinal);
    }
}
