using System.Collections.Frozen;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>What FetchXML calls the operators of a query expression. "Operators", FetchXml reference, Microsoft Learn.</summary>
internal static class FetchXmlNames
{
    private static readonly FrozenDictionary<ConditionOperator, string> Operators = new Dictionary<ConditionOperator, string>
    {
        [ConditionOperator.Equal] = "eq",
        [ConditionOperator.NotEqual] = "ne",
        [ConditionOperator.GreaterThan] = "gt",
        [ConditionOperator.LessThan] = "lt",
        [ConditionOperator.GreaterEqual] = "ge",
        [ConditionOperator.LessEqual] = "le",
        [ConditionOperator.Like] = "like",
        [ConditionOperator.NotLike] = "not-like",
        [ConditionOperator.In] = "in",
        [ConditionOperator.NotIn] = "not-in",
        [ConditionOperator.Between] = "between",
        [ConditionOperator.NotBetween] = "not-between",
        [ConditionOperator.Null] = "null",
        [ConditionOperator.NotNull] = "not-null",
        [ConditionOperator.BeginsWith] = "begins-with",
        [ConditionOperator.DoesNotBeginWith] = "not-begin-with",
        [ConditionOperator.EndsWith] = "ends-with",
        [ConditionOperator.DoesNotEndWith] = "not-end-with",
        [ConditionOperator.ContainValues] = "contain-values",
        [ConditionOperator.DoesNotContainValues] = "not-contain-values",
        [ConditionOperator.Yesterday] = "yesterday",
        [ConditionOperator.Today] = "today",
        [ConditionOperator.Tomorrow] = "tomorrow",
        [ConditionOperator.Last7Days] = "last-seven-days",
        [ConditionOperator.Next7Days] = "next-seven-days",
        [ConditionOperator.LastWeek] = "last-week",
        [ConditionOperator.ThisWeek] = "this-week",
        [ConditionOperator.NextWeek] = "next-week",
        [ConditionOperator.LastMonth] = "last-month",
        [ConditionOperator.ThisMonth] = "this-month",
        [ConditionOperator.NextMonth] = "next-month",
        [ConditionOperator.LastYear] = "last-year",
        [ConditionOperator.ThisYear] = "this-year",
        [ConditionOperator.NextYear] = "next-year",
        [ConditionOperator.On] = "on",
        [ConditionOperator.OnOrBefore] = "on-or-before",
        [ConditionOperator.OnOrAfter] = "on-or-after",
        [ConditionOperator.LastXHours] = "last-x-hours",
        [ConditionOperator.NextXHours] = "next-x-hours",
        [ConditionOperator.LastXDays] = "last-x-days",
        [ConditionOperator.NextXDays] = "next-x-days",
        [ConditionOperator.LastXWeeks] = "last-x-weeks",
        [ConditionOperator.NextXWeeks] = "next-x-weeks",
        [ConditionOperator.LastXMonths] = "last-x-months",
        [ConditionOperator.NextXMonths] = "next-x-months",
        [ConditionOperator.LastXYears] = "last-x-years",
        [ConditionOperator.NextXYears] = "next-x-years",
        [ConditionOperator.OlderThanXMinutes] = "olderthan-x-minutes",
        [ConditionOperator.OlderThanXHours] = "olderthan-x-hours",
        [ConditionOperator.OlderThanXDays] = "olderthan-x-days",
        [ConditionOperator.OlderThanXWeeks] = "olderthan-x-weeks",
        [ConditionOperator.OlderThanXMonths] = "olderthan-x-months",
        [ConditionOperator.OlderThanXYears] = "olderthan-x-years",
        [ConditionOperator.EqualUserId] = "eq-userid",
        [ConditionOperator.NotEqualUserId] = "ne-userid",
        [ConditionOperator.EqualBusinessId] = "eq-businessid",
        [ConditionOperator.NotEqualBusinessId] = "ne-businessid",
        [ConditionOperator.EqualUserTeams] = "eq-userteams",
        [ConditionOperator.EqualUserOrUserTeams] = "eq-useroruserteams",
        [ConditionOperator.EqualUserOrUserHierarchy] = "eq-useroruserhierarchy",
        [ConditionOperator.EqualUserOrUserHierarchyAndTeams] = "eq-useroruserhierarchyandteams",
        [ConditionOperator.EqualUserLanguage] = "eq-userlanguage",
        [ConditionOperator.Under] = "under",
        [ConditionOperator.NotUnder] = "not-under",
        [ConditionOperator.UnderOrEqual] = "eq-or-under",
        [ConditionOperator.Above] = "above",
        [ConditionOperator.AboveOrEqual] = "eq-or-above",
    }.ToFrozenDictionary();

    public static string Of(ConditionOperator condition) =>
        Operators.TryGetValue(condition, out var name) ? name : throw new NotSupportedException($"The operator {condition} can't be sent as FetchXML by this client.");

    public static string Of(JoinOperator join) => join switch
    {
        JoinOperator.Inner => "inner",
        JoinOperator.LeftOuter => "outer",
        JoinOperator.Natural => "natural",
        JoinOperator.MatchFirstRowUsingCrossApply => "matchfirstrowusingcrossapply",
        JoinOperator.In => "in",
        JoinOperator.Exists => "exists",
        _ => throw new NotSupportedException($"The join {join} can't be sent as FetchXML by this client."),
    };

    public static string Of(XrmDateTimeGrouping grouping) => grouping switch
    {
        XrmDateTimeGrouping.FiscalPeriod => "fiscal-period",
        XrmDateTimeGrouping.FiscalYear => "fiscal-year",
        _ => grouping.ToString().ToLowerInvariant(),
    };

    /// <summary>Operators whose values are elements, even a single one.</summary>
    public static bool TakesList(ConditionOperator condition) =>
        condition is ConditionOperator.In or ConditionOperator.NotIn or ConditionOperator.ContainValues or ConditionOperator.DoesNotContainValues;
}
