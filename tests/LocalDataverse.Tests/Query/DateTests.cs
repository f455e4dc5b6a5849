namespace LocalDataverse.Tests.Query;

/// <summary>Microsoft Learn: Datetime conditions. The caller is in Copenhagen and it is 15 April 2026, 15:00 there.</summary>
public sealed class DateTests : IDisposable
{
    private readonly QueryFixture _data = new();

    [Theory]
    [InlineData("on_at", "operator='today'", 1)]
    [InlineData("on_at", "operator='last-month'", 1)]
    [InlineData("on_at", "operator='this-month'", 2)]
    [InlineData("on_at", "operator='this-year'", 3)]
    [InlineData("on_at", "operator='on' value='2026-04-01'", 1)]
    [InlineData("on_at", "operator='on-or-before' value='2026-03-31'", 1)]
    [InlineData("on_at", "operator='on-or-after' value='2026-04-01'", 2)]
    [InlineData("on_at", "operator='last-x-days' value='20'", 2)]
    [InlineData("on_at", "operator='olderthan-x-months' value='1'", 1)]
    [InlineData("day", "operator='on' value='2026-03-31'", 1)]
    [InlineData("day", "operator='today'", 1)]
    public void A_date_operator_counts_days_of_the_caller(string column, string condition, int expected)
    {
        var rows = _data.Fetch($"<fetch><entity name='visit'><filter><condition attribute='{column}' {condition}/></filter></entity></fetch>");
        Assert.Equal(expected, rows.Entities.Count);
    }

    [Fact]
    public void Date_grouping_follows_the_callers_time_zone()
    {
        var rows = _data.Fetch("<fetch aggregate='true'><entity name='visit'><attribute name='on_at' groupby='true' dategrouping='month' alias='month'/><attribute name='visitid' aggregate='count' alias='n'/><order alias='month'/></entity></fetch>");
        Assert.Equal("3:1 4:2", string.Join(' ', rows.Entities.Select(e => $"{((Microsoft.Xrm.Sdk.AliasedValue)e["month"]).Value}:{((Microsoft.Xrm.Sdk.AliasedValue)e["n"]).Value}")));
    }

    public void Dispose() => _data.Dispose();
}
