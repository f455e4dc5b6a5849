using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>The demo company's metric snapshots, counted by the product's own streams from rows that are not written yet.</summary>
internal sealed class DemoSnapshots
{
    private readonly FeedbackStream _feedback = new();
    private readonly EmotionStream _emotions = new();
    private readonly ThemeStream _themes = new();
    private readonly SnapshotSums _sums = new();
    private readonly MetricsCursor _cursor = new();

    public DemoSnapshots(DemoCompany company)
    {
        foreach (var answer in company.Answers)
        {
            var row = WithLinks(answer);
            _feedback.Count(row, _sums);
            _emotions.Count(row, _sums);
        }

        foreach (var theme in company.Themes)
            _themes.Count(WithLinks(theme), _sums);
        _cursor[_feedback.Name] = company.Answers[^1].On;
        _cursor[_emotions.Name] = company.Answers[^1].On;
        _cursor[_themes.Name] = company.Answers[^1].On;
    }

    /// <summary>Where the job that merges new rows goes on.</summary>
    public string Cursor => _cursor.Text;

    public void WriteTo(IOrganizationService sink, DateTime now) => Snapshots.Merge(sink, _sums, now);

    // The columns of linked rows that the streams' queries bring.
    private static Entity WithLinks(DemoAnswer answer)
    {
        var row = Copy(answer.Row);
        row["survey." + CxSurvey.Columns.ProgramId] = new AliasedValue(CxSurvey.LogicalName, CxSurvey.Columns.ProgramId, DemoProgram.Reference);
        if (answer.Customer is { } customer)
            row["contact." + Contact.Columns.Segment] = new AliasedValue(Contact.LogicalName, Contact.Columns.Segment, customer.Row.Segment);
        return row;
    }

    private static Entity WithLinks(DemoTheme theme)
    {
        var row = Copy(theme.Row);
        foreach (var column in theme.Answer.Row.Attributes)
            row["feedback." + column.Key] = new AliasedValue(CxFeedback.LogicalName, column.Key, column.Value);
        row["feedback." + CxFeedback.Columns.Id] = new AliasedValue(CxFeedback.LogicalName, CxFeedback.Columns.Id, theme.Answer.Row.Id);
        return row;
    }

    private static Entity Copy(Entity row)
    {
        var copy = new Entity(row.LogicalName, row.Id);
        foreach (var column in row.Attributes)
            copy[column.Key] = column.Value;
        return copy;
    }
}
