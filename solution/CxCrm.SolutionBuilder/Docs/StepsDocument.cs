using CxCrm.SolutionBuilder.Assembly;

namespace CxCrm.SolutionBuilder.Docs;

/// <summary>The steps: what runs when, and why.</summary>
internal static class StepsDocument
{
    public static string Write(PluginAssembly assembly)
    {
        var text = new Markdown("Steps", "What runs when a row changes, and why. Synchronous steps are part of the user's own operation.");
        text.Line().Head("Table", "Message", "Stage", "Mode", "Columns", "Class", "Why");
        var steps = assembly.Types.SelectMany(t => t.Steps.Select(s => (Type: t, Step: s)))
            .OrderBy(s => s.Step.Table, StringComparer.Ordinal).ThenBy(s => s.Step.Message, StringComparer.Ordinal).ThenBy(s => s.Step.Stage).ThenBy(s => s.Step.Rank);
        foreach (var (type, step) in steps)
        {
            text.Row($"`{step.Table}`", step.Message, step.Stage.ToString(CultureInfo.InvariantCulture), step.IsAsync ? "asynchronous" : "synchronous",
                string.Join(", ", step.Filter), type.FullName[(type.FullName.LastIndexOf('.') + 1)..], step.Why);
        }

        return text.ToString();
    }
}
