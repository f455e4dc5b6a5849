namespace CxCrm.SolutionBuilder.Rules;

/// <summary>The operators of FetchXML conditions that views may use (Microsoft Learn, "Fetch XML reference: operators").</summary>
internal static class FetchOperators
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "eq", "ne", "lt", "le", "gt", "ge", "in", "not-in", "between", "not-between", "null", "not-null", "like", "not-like", "begins-with", "ends-with",
        "not-begin-with", "not-end-with", "eq-userid", "ne-userid", "eq-userteams", "eq-useroruserteams", "eq-businessid", "ne-businessid", "on",
        "on-or-before", "on-or-after", "yesterday", "today", "tomorrow", "last-seven-days", "next-seven-days", "last-week", "this-week", "next-week",
        "last-month", "this-month", "next-month", "last-year", "this-year", "next-year", "last-x-hours", "next-x-hours", "last-x-days", "next-x-days",
        "last-x-weeks", "next-x-weeks", "last-x-months", "next-x-months", "last-x-years", "next-x-years", "olderthan-x-minutes", "olderthan-x-hours",
        "olderthan-x-days", "olderthan-x-weeks", "olderthan-x-months", "olderthan-x-years", "contain-values", "not-contain-values",
    };

    public static string All => string.Join(", ", Names.Order(StringComparer.Ordinal));

    public static bool Knows(string name) => Names.Contains(name);
}
