using System.Net;

namespace LocalDataverse.Tests.WebApi;

/// <summary>Microsoft Learn: Query data using the Web API.</summary>
public sealed class QueryOptionTests : IClassFixture<WebApiClient>, IAsyncLifetime
{
    private readonly WebApiClient _api;

    public QueryOptionTests(WebApiClient api) => _api = api;

    public async ValueTask InitializeAsync()
    {
        if ((await _api.Get("accounts/$count")).Text != "0")
            return;
        var account = await _api.Create("accounts", "{'name':'Fjord','numberofemployees':12,'address1_city':'Vejle'}");
        await _api.Create("accounts", "{'name':'Skov','numberofemployees':3}");
        await _api.Create("accounts", "{'name':'Å & Ås','numberofemployees':40,'address1_city':'Malmö'}");
        await _api.Create("contacts", $"{{'firstname':'Bo','lastname':'Berg','parentcustomerid_account@odata.bind':'/accounts({account})','birthdate':'1980-02-29'}}");
        await _api.Create("contacts", $"{{'firstname':'Ida','lastname':'Dahl','parentcustomerid_account@odata.bind':'/accounts({account})'}}");
        await _api.Create("contacts", "{'firstname':'Cæcilie','lastname':'O\u2019Neil'}");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("numberofemployees gt 3", "Å & Ås, Fjord")]
    [InlineData("numberofemployees ge 3 and numberofemployees lt 40", "Fjord, Skov")]
    [InlineData("name eq 'fjord' or name eq 'Å %26 Ås'", "Å & Ås, Fjord")]
    [InlineData("contains(name,'o')", "Fjord, Skov")]
    [InlineData("startswith(name,'Å')", "Å & Ås")]
    [InlineData("endswith(name,'v')", "Skov")]
    [InlineData("not contains(name,'o')", "Å & Ås")]
    [InlineData("address1_city eq null", "Skov")]
    [InlineData("address1_city ne null", "Å & Ås, Fjord")]
    [InlineData("address1_city ne 'Vejle'", "Å & Ås, Skov")]
    [InlineData("contact_customer_accounts/any()", "Fjord")]
    [InlineData("contact_customer_accounts/any(c:c/lastname eq 'Dahl')", "Fjord")]
    [InlineData("not contact_customer_accounts/any(c:c/lastname eq 'Dahl')", "Å & Ås, Skov")]
    [InlineData("Microsoft.Dynamics.CRM.In(PropertyName='numberofemployees',PropertyValues=[\"3\",\"40\"])", "Å & Ås, Skov")]
    [InlineData("Microsoft.Dynamics.CRM.Between(PropertyName='numberofemployees',PropertyValues=[\"4\",\"12\"])", "Fjord")]
    [InlineData("Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')", "Å & Ås, Fjord, Skov")]
    public async Task A_filter_finds(string filter, string expected)
    {
        var answer = await _api.Get($"accounts?$select=name&$orderby=name&$filter={filter}");
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        Assert.Equal(expected, answer.All("name"));
    }

    [Theory]
    [InlineData("parentcustomerid_account/name eq 'Fjord'", "Berg, Dahl")]
    [InlineData("birthdate eq 1980-02-29", "Berg")]
    [InlineData("_parentcustomerid_value eq null", "O’Neil")]
    public async Task A_filter_reaches_through_lookups_and_dates(string filter, string expected) =>
        Assert.Equal(expected, (await _api.Get($"contacts?$select=lastname&$orderby=lastname&$filter={filter}")).All("lastname"));

    [Fact]
    public async Task Order_top_and_count_go_together()
    {
        var answer = await _api.Get("accounts?$select=name&$orderby=numberofemployees desc&$top=2&$count=true");
        Assert.Equal("Å & Ås, Fjord", answer.All("name"));
        Assert.Equal(3, answer.Json.GetProperty("@odata.count").GetInt32());
    }

    [Fact]
    public async Task Pages_follow_the_next_link()
    {
        var first = await _api.Get("accounts?$select=name&$orderby=name", "Prefer: odata.maxpagesize=2");
        Assert.Equal("Å & Ås, Fjord", first.All("name"));
        var next = first.Json.GetProperty("@odata.nextLink").GetString()!;
        var second = await _api.Get(next, "Prefer: odata.maxpagesize=2");
        Assert.Equal("Skov", second.All("name"));
        Assert.False(second.Json.TryGetProperty("@odata.nextLink", out _));
    }

    [Fact]
    public async Task Expand_brings_the_one_and_the_many()
    {
        var contact = (await _api.Get("contacts?$select=lastname&$filter=lastname eq 'Berg'&$expand=parentcustomerid_account($select=name)")).Json.GetProperty("value")[0];
        Assert.Equal("Fjord", contact.GetProperty("parentcustomerid_account").GetProperty("name").GetString());
        var account = (await _api.Get("accounts?$select=name&$filter=name eq 'Fjord'&$expand=contact_customer_accounts($select=lastname;$orderby=lastname desc;$top=1)")).Json.GetProperty("value")[0];
        Assert.Equal("Dahl", Assert.Single(account.GetProperty("contact_customer_accounts").EnumerateArray()).GetProperty("lastname").GetString());
        var nobody = (await _api.Get("accounts?$select=name&$filter=name eq 'Skov'&$expand=contact_customer_accounts,primarycontactid")).Json.GetProperty("value")[0];
        Assert.Empty(nobody.GetProperty("contact_customer_accounts").EnumerateArray());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, nobody.GetProperty("primarycontactid").ValueKind);
    }

    [Fact]
    public async Task FetchXML_brings_aliased_values_and_paging()
    {
        var fetch = Uri.EscapeDataString("<fetch count='1' returntotalrecordcount='true'><entity name='contact'><attribute name='lastname'/><order attribute='lastname'/><link-entity name='account' from='accountid' to='parentcustomerid' alias='a'><attribute name='name'/></link-entity></entity></fetch>");
        var answer = await _api.Get("contacts?fetchXml=" + fetch);
        Assert.Equal("Fjord", answer.All("a.name"));
        Assert.True(answer.Json.GetProperty("@Microsoft.Dynamics.CRM.morerecords").GetBoolean());
        Assert.Equal(2, answer.Json.GetProperty("@Microsoft.Dynamics.CRM.totalrecordcount").GetInt32());
        Assert.Contains("cookie", answer.Json.GetProperty("@Microsoft.Dynamics.CRM.fetchxmlpagingcookie").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Definitions_name_tables_columns_and_lookups()
    {
        var answer = await _api.Get("EntityDefinitions(LogicalName='contact')?$select=LogicalName,EntitySetName,PrimaryIdAttribute&$expand=Attributes($select=LogicalName,AttributeType),ManyToOneRelationships($select=ReferencingAttribute,ReferencedEntity,ReferencingEntityNavigationPropertyName)");
        Assert.Equal("contacts", answer.Json.GetProperty("EntitySetName").GetString());
        Assert.Contains(answer.Json.GetProperty("Attributes").EnumerateArray(), a => a.GetProperty("LogicalName").GetString() == "birthdate");
        Assert.Contains(answer.Json.GetProperty("ManyToOneRelationships").EnumerateArray(), r => r.GetProperty("ReferencingEntityNavigationPropertyName").GetString() == "parentcustomerid_account");
    }
}
