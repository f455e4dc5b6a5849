using System.Net;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.PowerPlatform.Dataverse.Client.Tests;

public sealed class RowTests
{
    private static readonly Guid Id = new("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Account = new("22222222-2222-2222-2222-222222222222");

    private readonly RecordedApi api = new();

    [Fact]
    public async Task A_row_is_created_in_its_set_with_values_and_lookups_as_the_Web_API_takes_them()
    {
        api.Answer("POST contacts", "", HttpStatusCode.NoContent).Headers.Add("OData-EntityId", $"https://org.example.com/api/data/v9.2/contacts({Id})");
        api.Answer("GET EntityDefinitions(LogicalName='account')?", """{"LogicalName":"account","EntitySetName":"accounts","PrimaryIdAttribute":"accountid","Attributes":[],"ManyToOneRelationships":[]}""");
        api.Answer("GET EntityDefinitions(LogicalName='account')/Attributes", """{"value":[]}""");
        var row = new Entity("contact")
        {
            ["lastname"] = "Ågård",
            ["birthdate"] = new DateTime(1990, 5, 17),
            ["createdon"] = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            ["gendercode"] = new OptionSetValue(2),
            ["cx_channels"] = new OptionSetValueCollection { new(1), new(3) },
            ["creditlimit"] = new Money(10.5m),
            ["parentcustomerid"] = new EntityReference("account", Account),
        };

        Assert.Equal(Id, await api.Client().CreateAsync(row));
        Assert.Equal(
            $$"""{"lastname":"\u00C5g\u00E5rd","birthdate":"1990-05-17","createdon":"2026-01-02T03:04:05Z","gendercode":2,"cx_channels":"1,3","creditlimit":10.5,"parentcustomerid_account@odata.bind":"/accounts({{Account}})"}""",
            api.SentRows.Single().Body);
    }

    [Fact]
    public async Task A_row_is_read_in_the_types_of_its_columns()
    {
        api.Answer("GET contacts(", $$"""
            {"@odata.etag":"W/\"42\"","contactid":"{{Id}}","lastname":"Holm","birthdate":"1990-05-17","gendercode":2,
             "gendercode@OData.Community.Display.V1.FormattedValue":"Female","cx_channels":"1,3","creditlimit":10.5,
             "_parentcustomerid_value":"{{Account}}","_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname":"account",
             "_parentcustomerid_value@OData.Community.Display.V1.FormattedValue":"Berg ApS","createdon":null}
            """);

        var row = await api.Client().RetrieveAsync("contact", Id, new ColumnSet("lastname", "parentcustomerid"));

        Assert.Equal($"GET contacts({Id})?$select=lastname,_parentcustomerid_value,contactid", api.SentRows.Single().Request);
        Assert.Equal((Id, "42", "Holm", new OptionSetValue(2), new Money(10.5m)), (row.Id, row.RowVersion, row["lastname"], row["gendercode"], row["creditlimit"]));
        Assert.Equal([1, 3], row.GetAttributeValue<OptionSetValueCollection>("cx_channels").Select(x => x.Value));
        Assert.Equal(new DateTime(1990, 5, 17, 0, 0, 0, DateTimeKind.Utc), row["birthdate"]);
        Assert.Equal("Female", row.FormattedValues["gendercode"]);
        Assert.Equal((new EntityReference("account", Account), "Berg ApS"), (row["parentcustomerid"], row.GetAttributeValue<EntityReference>("parentcustomerid").Name));
        Assert.False(row.Contains("createdon"));
    }

    [Fact]
    public async Task An_update_never_creates_and_an_upsert_may()
    {
        api.Answer("PATCH contacts(", "", HttpStatusCode.NoContent);
        var client = api.Client();

        await client.UpdateAsync(new Entity("contact", Id) { ["parentcustomerid"] = null });
        var upserted = (UpsertResponse)await client.ExecuteAsync(new UpsertRequest { Target = new Entity("contact", Id) { ["lastname"] = "Lind" } });
        await client.ExecuteAsync(new UpdateRequest { Target = new Entity("contact", Id) { RowVersion = "7" }, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });

        Assert.Equal(["*", null, "W/\"7\""], api.SentRows.Select(x => x.Message.Headers.TryGetValues("If-Match", out var match) ? match.Single() : null));
        Assert.Equal("""{"parentcustomerid_account@odata.bind":null}""", api.SentRows.First().Body);
        Assert.False(upserted.RecordCreated);
    }

    [Fact]
    public async Task A_row_is_addressed_by_its_alternate_key()
    {
        api.Answer("DELETE contacts(", "", HttpStatusCode.NoContent);

        await api.Client().ExecuteAsync(new DeleteRequest { Target = new EntityReference("contact", "lastname", "O'Hara") });

        Assert.Equal("DELETE contacts(lastname='O''Hara')", api.SentRows.Single().Request);
    }

    [Fact]
    public async Task A_page_tells_its_rows_linked_values_and_what_follows()
    {
        api.Answer("GET contacts?fetchXml=", $$"""
            {"@Microsoft.Dynamics.CRM.morerecords":true,"@Microsoft.Dynamics.CRM.totalrecordcount":70,
             "@Microsoft.Dynamics.CRM.fetchxmlpagingcookie":"<cookie pagenumber=\"2\" pagingcookie=\"%253ccookie%2520page%253d%25221%2522%2F%253e\" />",
             "value":[{"contactid":"{{Id}}","boss.lastname":"Berg","rows":3}]}
            """);
        var query = new QueryExpression("contact");
        query.AddLink("contact", "parentcustomerid", "contactid").EntityAlias = "boss";

        var page = await api.Client().RetrieveMultipleAsync(query);

        var boss = Assert.Single(page.Entities).GetAttributeValue<AliasedValue>("boss.lastname");
        Assert.Equal(("contact", "lastname", "Berg"), (boss.EntityLogicalName, boss.AttributeLogicalName, boss.Value));
        Assert.Equal(3, page[0].GetAttributeValue<AliasedValue>("rows").Value);
        Assert.Equal((true, 70, "<cookie page=\"1\"/>"), (page.MoreRecords, page.TotalRecordCount, page.PagingCookie));
    }

    [Fact]
    public async Task A_refusal_is_a_fault_with_the_platforms_code_and_message()
    {
        api.Answer("GET contacts(", """{"error":{"code":"0x80040217","message":"contact With Id = 1 Does Not Exist"}}""", HttpStatusCode.NotFound);

        var fault = await Assert.ThrowsAsync<FaultException<OrganizationServiceFault>>(() => api.Client().RetrieveAsync("contact", Id, new ColumnSet()));

        Assert.Equal((unchecked((int)0x80040217), "contact With Id = 1 Does Not Exist"), (fault.Detail.ErrorCode, fault.Message));
    }

    [Fact]
    public async Task An_answer_of_a_gateway_is_a_fault_too()
    {
        api.Answer("GET contacts(", "<html>Bad gateway</html>", HttpStatusCode.BadGateway);

        var fault = await Assert.ThrowsAsync<FaultException<OrganizationServiceFault>>(() => api.Client().RetrieveAsync("contact", Id, new ColumnSet()));

        Assert.Contains("HTTP 502", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_throttled_request_is_sent_again_after_the_time_the_platform_names()
    {
        var clock = new ImmediateClock();
        api.Answer("GET WhoAmI", "", HttpStatusCode.TooManyRequests).Headers.Add("Retry-After", "17");
        api.Answer("GET WhoAmI", """{"UserId":"11111111-1111-1111-1111-111111111111","BusinessUnitId":"22222222-2222-2222-2222-222222222222","OrganizationId":"33333333-3333-3333-3333-333333333333"}""");

        var me = await api.Client(clock).ExecuteAsync(new OrganizationRequest("WhoAmI"));

        Assert.Equal(Id, me["UserId"]);
        Assert.Equal([TimeSpan.FromSeconds(17)], clock.Waits);
    }

    [Fact]
    public async Task Throttling_without_end_becomes_its_fault()
    {
        var clock = new ImmediateClock();
        api.Answer("GET WhoAmI", """{"error":{"code":"0x80072322","message":"Number of requests exceeded the limit."}}""", HttpStatusCode.TooManyRequests);
        var client = api.Client(clock);
        client.MaxRetryCount = 2;

        var fault = await Assert.ThrowsAsync<FaultException<OrganizationServiceFault>>(() => client.ExecuteAsync(new OrganizationRequest("WhoAmI")));

        Assert.Equal(unchecked((int)0x80072322), fault.Detail.ErrorCode);
        Assert.Equal([client.RetryPauseTime, client.RetryPauseTime], clock.Waits);
    }

    [Fact]
    public async Task A_cancelled_call_sends_nothing_more()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => api.Client().DeleteAsync("contact", Id, cancelled.Token));
        Assert.Empty(api.SentRows);
    }

    [Fact]
    public async Task The_caller_and_the_token_stand_in_the_headers()
    {
        api.Answer("DELETE contacts(", "", HttpStatusCode.NoContent);
        var client = api.Client();
        client.CallerId = Account;

        await client.DeleteAsync("contact", Id);
        await api.Client(token: "").DeleteAsync("contact", Id);

        Assert.Equal(Account.ToString(), api.SentRows.First().Message.Headers.GetValues("MSCRMCallerID").Single());
        Assert.Equal(["Bearer secret", null], api.SentRows.Select(x => x.Message.Headers.Authorization?.ToString()));
    }

    [Theory]
    [InlineData("Url=https://org.example.com", "lacks AuthType")]
    [InlineData("AuthType=OAuth;Url=https://org.example.com", "AuthType=OAuth is not offered")]
    [InlineData("AuthType=ClientSecret;Url=org;ClientId=a;ClientSecret=b", "not an absolute address")]
    [InlineData("AuthType=ClientSecret;Url=https://org.example.com;ClientId=a", "lacks ClientSecret")]
    public void A_connection_string_that_cannot_connect_says_why(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => new ServiceClient(text)).Message, StringComparison.Ordinal);
}
