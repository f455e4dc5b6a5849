using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Toolbox;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The list of differences between the present and the future process.</summary>
internal static class JourneyChanges
{
    /// <summary>Of a journey that replaces another: what changes. Of an as-is journey: the touchpoints that state what they should become.</summary>
    public static List<JourneyChange> Of(JourneyRows rows) => rows.Journey.AsIsId is null
        ? rows.Touchpoints.Where(point => !string.IsNullOrWhiteSpace(point.ToBe)).Select(ToBecome).ToList()
        : JourneyDifference.Between(rows.AsIs.Select(PointOf).ToList(), rows.Touchpoints.Select(PointOf).ToList()).Select(ChangeOf).ToList();

    private static JourneyChange ToBecome(CxTouchpoint point) => new() { Kind = Codes.Of(DifferenceKind.Changed), Touchpoint = point.Name ?? "", Changed = ["toBe"] };

    private static JourneyChange ChangeOf(JourneyDifference line) =>
        new() { Kind = Codes.Of(line.Kind), Touchpoint = line.Point.Name, Changed = line.Changed.ToList() };

    private static JourneyPoint PointOf(CxTouchpoint point) => new(point.Id, point.AsIsId?.Id, point.Name ?? "", new Dictionary<string, string>
    {
        ["phase"] = Codes.Of(point.Phase) ?? "",
        ["stage"] = point.Stage ?? "",
        ["channel"] = Codes.Of(point.Channel) ?? "",
        ["presence"] = Codes.Of(point.Presence) ?? "",
        ["functionalExpectation"] = point.FunctionalExpectation ?? "",
        ["emotionalExpectation"] = point.EmotionalExpectation ?? "",
        ["expectation"] = point.ExpectationScore?.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
        ["friction"] = point.Friction?.ToString(CultureInfo.InvariantCulture) ?? "",
        ["department"] = point.UnitId?.Id.ToString("D") ?? "",
        ["responsible"] = point.ResponsibleId?.Id.ToString("D") ?? "",
    });
}
