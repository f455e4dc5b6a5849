using System.Text;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>Collects lines of generated code, with LF line ends on every system.</summary>
internal sealed class CodeText
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    public CodeText Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * IndentSize).Append(line);
        _text.Append('\n');
        return this;
    }

    public CodeText Open(string line)
    {
        Line(line);
        return Deeper("{");
    }

    /// <summary>Starts a constant object of TypeScript.</summary>
    public CodeText OpenObject(string name) => Deeper($"export const {name} = {{");

    public CodeText OpenList() => Deeper("[");

    public CodeText OpenProperty(string name) => Deeper($"{name}: {{");

    public CodeText Close(string end = "}")
    {
        _depth--;
        return Line(end);
    }

    public CodeText Summary(string text)
    {
        if (text.Length > 0)
            Line($"/// <summary>{System.Security.SecurityElement.Escape(text).Replace("&apos;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal)}</summary>");
        return this;
    }

    private CodeText Deeper(string line)
    {
        Line(line);
        _depth++;
        return this;
    }

    public override string ToString() => _text.ToString();
}
