using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>Writes the enum of a choice.</summary>
internal static class CSharpEnum
{
    public static string Write(Choice choice)
    {
        var text = CSharpFile.Start();
        Write(text, ClassName.Of(choice), choice.Description, choice.Options.Select(o => (o.Code, o.Value)));
        return text.ToString();
    }

    public static void Write(CodeText text, string name, string description, IEnumerable<(string Code, int Value)> options)
    {
        text.Summary(description).Open($"public enum {name}");
        foreach (var (code, value) in options)
            text.Line(string.Create(CultureInfo.InvariantCulture, $"{ClassName.Member(code)} = {value},"));
        text.Close();
    }
}
