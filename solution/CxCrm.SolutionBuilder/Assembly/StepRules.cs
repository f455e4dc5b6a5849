using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>The rules of steps and their images.</summary>
internal static class StepRules
{
    private static readonly string[] StandardTables = ["contact", "account", "task", "appointment", "email", "phonecall"];
    private static readonly int[] Stages = [Step.PreValidation, Step.PreOperation, Step.PostOperation];

    public static void Check(PluginType type, SolutionModel model, Action<string> report)
    {
        foreach (var step in type.Steps)
            CheckStep(step, model, report);
        foreach (var twice in type.Steps.GroupBy(s => (s.Message, s.Table, s.Stage, s.Mode)).Where(g => g.Count() > 1))
            report($"the step on {twice.Key.Message} of {twice.Key.Table} is registered twice at the same stage");
        foreach (var image in type.Images)
            CheckImage(image, type, model, report);
    }

    private static void CheckStep(Step step, SolutionModel model, Action<string> report)
    {
        var where = $"step on {step.Message} of {step.Table}";
        if (SdkMessages.IdOf(step.Message) is null)
            report($"{where}: the message can't be registered; use one of {SdkMessages.Names}");
        if (!Stages.Contains(step.Stage))
            report($"{where}: the stage must be 10, 20 or 40");
        if (step.IsAsync && step.Stage != Step.PostOperation)
            report($"{where}: an asynchronous step stands in PostOperation");
        if (step.Why.Length == 0)
            report($"{where}: 'Why' is missing");
        if (step.Rank < 1)
            report($"{where}: 'Rank' must be at least 1");
        if (step.Message == "Update" && step.Filter.Count == 0)
            report($"{where}: 'Filter' is missing; a step on Update names the columns it listens to");
        if (step.Message != "Update" && step.Filter.Count > 0)
            report($"{where}: 'Filter' has a meaning only on Update");
        if (TableOf(step, model) is not { } table)
            report($"{where}: steps stand only on our tables and on {string.Join(", ", StandardTables)}");
        else
            ReportUnknown(step.Filter, table, $"{where}: 'Filter'", report);
    }

    private static void CheckImage(Image image, PluginType type, SolutionModel model, Action<string> report)
    {
        var where = $"image '{image.Alias}'";
        if (image.Alias.Length == 0)
            report("an image needs an alias");
        if (image.Columns.Count == 0)
            report($"{where} names no columns; an image of all columns costs a full read");
        if (type.Images.Count(i => i.Alias == image.Alias && i.IsPre == image.IsPre) > 1)
            report($"{where} stands twice");
        var steps = type.Steps.Where(image.Fits).ToList();
        if (steps.Count == 0)
            report($"{where}: none of the steps has such an image (a pre-image exists from Update on, a post-image in PostOperation and not on Delete)");
        foreach (var step in steps)
        {
            if (TableOf(step, model) is { } table)
                ReportUnknown(image.Columns, table, where, report);
        }
    }

    private static void ReportUnknown(IEnumerable<string> columns, Table table, string where, Action<string> report)
    {
        var known = KnownColumns.Of(table);
        foreach (var column in columns.Where(c => !known.ContainsKey(c)))
            report($"{where} names '{column}', which {table.LogicalName} does not have{(table.IsExtension ? " (list standard columns under 'uses')" : "")}");
    }

    private static Table? TableOf(Step step, SolutionModel model) =>
        model.Table(step.Table) is { } table && (!table.IsExtension || StandardTables.Contains(step.Table)) ? table : null;
}
