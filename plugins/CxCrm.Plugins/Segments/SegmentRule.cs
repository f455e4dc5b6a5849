using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Segments;

/// <summary>Who belongs to a segment, as it comes in: all conditions hold, each by one of its values.</summary>
[DataContract]
internal sealed class SegmentRule
{
    private const int MostConditions = 4;

    [DataMember(Name = "version", IsRequired = true)]
    public int Version { get; set; }

    [DataMember(Name = "conditions", IsRequired = true)]
    public SegmentCondition[] Conditions { get; set; } = [];

    /// <exception cref="UserFault"><see cref="ErrorCode.SegmentNotReadable"/>, with what is wrong.</exception>
    public static IReadOnlyList<SituationCondition> Parse(string json)
    {
        var rule = Read(json);
        if (rule.Version != 1)
            throw Unreadable("version");
        if (rule.Conditions is null || rule.Conditions.Length is 0 or > MostConditions)
            throw Unreadable($"1-{MostConditions} conditions");
        var conditions = rule.Conditions.Select(condition => condition is null ? throw Unreadable("condition") : Condition(condition)).ToList();
        return conditions.Select(condition => condition.Field).Distinct().Count() == conditions.Count ? conditions : throw Unreadable("one condition a field");
    }

    private static SegmentRule Read(string json)
    {
        try
        {
            return Json.Read<SegmentRule>(json);
        }
        catch (SerializationException)
        {
            throw Unreadable("JSON");
        }
    }

    private static SituationCondition Condition(SegmentCondition given)
    {
        var field = Code<CxSituationField>(given.Field, "field");
        if (given.Values is null || given.Values.Length == 0)
            throw Unreadable("values");
        return new SituationCondition(field, given.Values.Select(value => Value(field, value)).Distinct().ToList());
    }

    private static int Value(CxSituationField field, string value) => field switch
    {
        CxSituationField.Household => (int)Code<CxHousehold>(value, "values"),
        CxSituationField.Occupation => (int)Code<CxOccupation>(value, "values"),
        CxSituationField.Interests => (int)Code<CxInterest>(value, "values"),
        _ => (int)Code<CxBuyerRole>(value, "values"),
    };

    private static T Code<T>(string? given, string what)
        where T : struct, Enum =>
        !string.IsNullOrEmpty(given) && char.IsLetter(given![0]) && Enum.TryParse<T>(given, ignoreCase: true, out var value) && Enum.IsDefined(typeof(T), value)
            ? value
            : throw Unreadable($"{what}: {given}");

    private static UserFault Unreadable(string what) => new(ErrorCode.SegmentNotReadable, what);
}
