using System.Text;

namespace CxCrm.SolutionBuilder.Docs;

/// <summary>Collects a Markdown document.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder _text = new();

    public Markdown(string title, string introduction)
    {
        Line($"# {title}").Line().Line("Written by the solution builder (`docs`); changes are lost.").Line().Line(introduction);
    }

    public Markdown Line(string line = "")
    {
        _text.Append(line).Append('\n');
        return this;
    }

    public Markdown Section(string title) => Line().Line($"## {title}").Line();

    public Markdown Head(params string[] columns) => Row(columns).Row([.. columns.Select(_ => "---")]);

    public Markdown Row(params string[] cells) => Line("| " + string.Join(" | ", cells.Select(Cell)) + " |");

    public override string ToString() => _text.ToString();

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
