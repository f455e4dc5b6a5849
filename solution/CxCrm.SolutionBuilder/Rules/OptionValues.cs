using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Option values lie in the publisher's range; values and codes stand once in their choice.</summary>
internal sealed class OptionValues : IRule
{
    public void Check(SolutionModel model, Findings findings)
    {
        foreach (var choice in model.Choices)
            CheckOptions(choice.Options, choice.At, choice.SchemaName, model.Solution.Publisher, findings);
        foreach (var column in model.Tables.SelectMany(t => t.Columns).Where(c => c.IsChoice))
        {
            if (column.GlobalChoice is null)
                CheckOptions(column.Options, column.At, column.SchemaName, model.Solution.Publisher, findings);
            else if (column.Options.Count > 0)
                findings.Report(column.At, $"'{column.SchemaName}' has both 'choice' and 'options'; a choice is global or local");
        }
    }

    private static void CheckOptions(IReadOnlyList<Option> options, Position at, string name, Publisher publisher, Findings findings)
    {
        if (options.Count == 0)
            findings.Report(at, $"'{name}' has no options; write 'options', or 'choice' for a global one");
        foreach (var option in options)
        {
            if (option.Value < publisher.FirstOption || option.Value > publisher.LastOption)
                findings.Report(option.At, string.Create(CultureInfo.InvariantCulture, $"option value {option.Value} is outside {publisher.FirstOption} to {publisher.LastOption}, the publisher's range"));
            if (!IsIdentifier(option.Code))
                findings.Report(option.At, $"option code '{option.Code}' must be letters and digits and start with a letter: it becomes a name in code");
        }

        TableNames.ReportTwice(options.Select(o => (o.Value.ToString(CultureInfo.InvariantCulture), o.At)), $"option value of {name}", findings);
        TableNames.ReportTwice(options.Select(o => (o.Code, o.At)), $"option code of {name}", findings);
    }

    internal static bool IsIdentifier(string code) =>
        code.Length > 0 && char.IsAsciiLetter(code[0]) && code.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
