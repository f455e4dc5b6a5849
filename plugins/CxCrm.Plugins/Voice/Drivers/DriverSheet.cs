using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Domain.Voice.Drivers;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.Drivers;

/// <summary>
/// The answers as a table: outcome and the columns that may drive it. With at most four questions a survey has no complete table of ratings, so that the columns
/// are themes in own words, emotion, facts from the CRM, channel and touchpoint, and at most two ratings (ours).
/// </summary>
internal sealed class DriverSheet
{
    private const int MostRatings = 2;
    private const int MostPlaces = 2;
    private const double OneDay = 24;

    private static readonly ScoreScale FivePoints = new(1, 5);

    private readonly DriverQuery source;
    private readonly ScoreScale outcomeScale;
    private readonly int language;
    private readonly List<CxFeedback> answers;
    private readonly Dictionary<Guid, int> places = [];

    private DriverSheet(DriverQuery source, CxMetric outcome, int language)
    {
        this.source = source;
        this.language = language;
        outcomeScale = SnapshotMetrics.All[outcome].Scale;
        answers = source.Answers();
        for (var i = 0; i < answers.Count; i++)
            places[answers[i].Id] = i;
        Outcomes = answers.Select(answer => SnapshotMetrics.ScoreOf(answer, outcome)!.Value).ToArray();
    }

    public IReadOnlyList<double> Outcomes { get; }

    /// <summary>The columns analysed.</summary>
    public IReadOnlyList<DriverColumn> Columns { get; private set; } = [];

    /// <summary>The columns that too few answers have, alone or together with the others.</summary>
    public IReadOnlyList<DriverColumn> LeftOut { get; private set; } = [];

    public DateTime? Oldest => answers.Count == 0 ? null : answers[answers.Count - 1].RespondedOn;

    public DateTime? Newest => answers.Count == 0 ? null : answers[0].RespondedOn;

    /// <summary>Reads it: up to four pages of answers, and the pages of their themes and ratings.</summary>
    public static DriverSheet Read(DriverQuery source, CxMetric outcome, int language)
    {
        var sheet = new DriverSheet(source, outcome, language);
        sheet.Choose();
        return sheet;
    }

    /// <summary>The table for the analysis.</summary>
    public DriverData ToData()
    {
        var data = new DriverData(Columns.Count);
        var row = new double[Columns.Count];
        for (var i = 0; i < Outcomes.Count; i++)
        {
            for (var column = 0; column < row.Length; column++)
                row[column] = Columns[column].Values[i];
            data.Add(Outcomes[i], row);
        }

        return data;
    }

    /// <summary>Takes columns, those with most values first, as long as each has enough answers together with all taken before it.</summary>
    private void Choose()
    {
        if (answers.Count == 0)
            return;
        var taken = new List<DriverColumn>();
        var left = new List<DriverColumn>();
        foreach (var column in Candidates())
        {
            var fits = taken.Count < DriverAnalysis.MostDrivers
                && column.IsUsable(DriverAnalysis.LeastPairs)
                && taken.TrueForAll(other => column.Together(other) >= DriverAnalysis.LeastPairs);
            (fits ? taken : left).Add(column);
        }

        Columns = taken;
        LeftOut = left;
    }

    private IEnumerable<DriverColumn> Candidates() =>
        Facts().Concat(Places()).Concat(Themes()).OrderByDescending(column => column.N).Concat(Ratings());

    private IEnumerable<DriverColumn> Facts()
    {
        yield return DriverColumn.Rating(
            "emotion", Text(TextKey.DriverEmotion), CxElementKind.Emotional, Values(answer => SnapshotMetrics.ScoreOf(answer, CxMetric.Nes)), new ScoreScale(-1, 1));
        yield return DriverColumn.Fact("responseHours", Text(TextKey.DriverResponse), Values(answer => (double?)answer.ResponseHours), OneDay);
        yield return DriverColumn.Fact("transfers", Text(TextKey.DriverTransfers), Values(answer => answer.Transfers), 0);
        yield return DriverColumn.Fact("delayHours", Text(TextKey.DriverDelay), Values(answer => (double?)answer.DelayHours), 0);
    }

    /// <summary>The most used channels and touchpoints but the first of each, which the others are compared with.</summary>
    private IEnumerable<DriverColumn> Places()
    {
        foreach (var channel in Usual(answers.Select(answer => answer.Channel is { } value ? value.ToString() : null)))
            yield return Flag("channel:" + channel, TextKey.DriverChannel, channel, answer => answer.Channel?.ToString() == channel);
        foreach (var id in Usual(answers.Select(answer => answer.TouchpointId?.Id.ToString("D"))))
        {
            var name = answers.First(answer => answer.TouchpointId?.Id.ToString("D") == id).TouchpointId!.Name ?? id;
            yield return Flag("touchpoint:" + id, TextKey.DriverTouchpoint, name, answer => answer.TouchpointId?.Id.ToString("D") == id);
        }
    }

    private static IEnumerable<string> Usual(IEnumerable<string?> values) => values
        .OfType<string>()
        .GroupBy(value => value, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Skip(1)
        .Take(MostPlaces)
        .Select(group => group.Key);

    private DriverColumn Flag(string code, string key, string name, Func<CxFeedback, bool> carries) =>
        DriverColumn.Flag(code, Text(key, name), CxElementKind.Functional, Values(answer => carries(answer) ? 1 : 0), outcomeScale);

    private List<DriverColumn> Themes()
    {
        var columns = new Dictionary<Guid, DriverColumn>();
        var areKnown = Values(answer => answer.AnalysedOn is null ? null : 0);
        var isAnyAnalysed = areKnown.Any(value => !double.IsNaN(value));
        foreach (var found in source.Themes(Oldest!.Value))
        {
            if (!places.TryGetValue(found.Key.FeedbackId!.Id, out var place))
                continue;
            if (!columns.TryGetValue(found.Value.Id, out var column))
                columns[found.Value.Id] = column = ThemeColumn(found.Value, isAnyAnalysed ? (double[])areKnown.Clone() : new double[answers.Count]);
            column.Values[place] = 1;
        }

        return [.. columns.Values.OrderByDescending(column => column.Values.Sum(value => value > 0 ? 1 : 0)).ThenBy(column => column.Code, StringComparer.Ordinal)];
    }

    private DriverColumn ThemeColumn(CxTheme theme, double[] values)
    {
        var name = Wording.In(language, theme.Name, theme.NameDa, theme.NameSv) ?? theme.Code ?? "";
        return DriverColumn.Flag(
            "theme:" + theme.Code, name, theme.DriverGroup ?? CxElementKind.Functional, values, outcomeScale, theme.ToEntityReference());
    }

    /// <summary>The two ratings that most answers have.</summary>
    private IEnumerable<DriverColumn> Ratings()
    {
        var columns = new Dictionary<Guid, DriverColumn>();
        foreach (var answer in source.Ratings(Oldest!.Value))
        {
            if (!places.TryGetValue(answer.FeedbackId!.Id, out var place))
                continue;
            var question = answer.QuestionId!;
            if (!columns.TryGetValue(question.Id, out var column))
                columns[question.Id] = column = AttributeColumn(question);
            column.Values[place] = (double)answer.Number!.Value;
        }

        var asked = new[]
        {
            DriverColumn.Rating("expectation", Text(TextKey.DriverExpectation), CxElementKind.Functional, Values(answer => (double?)answer.Expectation), FivePoints),
            DriverColumn.Rating("perceivedValue", Text(TextKey.DriverValue), CxElementKind.Functional, Values(answer => (double?)answer.PerceivedValue), FivePoints),
        };
        return columns.Values.Concat(asked).Where(column => column.N > 0).OrderByDescending(column => column.N).ThenBy(column => column.Code, StringComparer.Ordinal).Take(MostRatings);
    }

    /// <summary>Attributes are those of how one is met (professional, likeable, trustworthy, atmosphere): emotional ones.</summary>
    private DriverColumn AttributeColumn(EntityReference question) => DriverColumn.Rating(
        "question:" + question.Id.ToString("D"), question.Name ?? "", CxElementKind.Emotional, [.. Enumerable.Repeat(double.NaN, answers.Count)], FivePoints);

    private double[] Values(Func<CxFeedback, double?> value) => answers.Select(answer => value(answer) ?? double.NaN).ToArray();

    private string Text(string key, params object[] arguments) => TextCatalog.Text(language, key, arguments);
}
