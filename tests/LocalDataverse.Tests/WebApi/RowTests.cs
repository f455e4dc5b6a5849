using System.Net;

namespace LocalDataverse.Tests.WebApi;

/// <summary>Microsoft Learn: Create, Retrieve, Update and delete table rows using the Web API.</summary>
public sealed class RowTests(WebApiClient api) : IClassFixture<WebApiClient>
{
    [Fact]
    public async Task WhoAmI_answers_the_caller()
    {
        var answer = await api.Get("WhoAmI");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(api.Caller, answer.Json.GetProperty("UserId").GetGuid());
    }

    [Fact]
    public async Task A_row_is_created_read_changed_and_deleted()
    {
        var id = await api.Create("contacts", "{'firstname':'Ane','lastname':'Mørk','emailaddress1':'ane@example.com'}");
        var read = await api.Get($"contacts({id})?$select=fullname,emailaddress1");
        Assert.Equal("Ane Mørk", read.Json.GetProperty("fullname").GetString());
        Assert.StartsWith("W/\"", read.Json.GetProperty("@odata.etag").GetString(), StringComparison.Ordinal);
        Assert.False(read.Json.TryGetProperty("firstname", out _));

        Assert.Equal(HttpStatusCode.NoContent, (await api.Send(HttpMethod.Patch, $"contacts({id})", "{'lastname':'Lund'}", "If-Match: *")).Status);
        Assert.Equal("Ane Lund", (await api.Get($"contacts({id})?$select=fullname")).Json.GetProperty("fullname").GetString());

        Assert.Equal(HttpStatusCode.NoContent, (await api.Send(HttpMethod.Delete, $"contacts({id})")).Status);
        var gone = await api.Get($"contacts({id})");
        Assert.Equal((HttpStatusCode.NotFound, "0x80040217"), (gone.Status, gone.Code));
    }

    [Fact]
    public async Task A_lookup_is_bound_by_the_address_of_a_row_and_cleared_by_null()
    {
        var account = await api.Create("accounts", "{'name':'Havnen'}");
        var contact = await api.Create("contacts", $"{{'lastname':'Bind','parentcustomerid_account@odata.bind':'/accounts({account})'}}");
        var read = await api.Get($"contacts({contact})?$select=_parentcustomerid_value", "Prefer: odata.include-annotations=\"*\"");
        Assert.Equal(account, read.Json.GetProperty("_parentcustomerid_value").GetGuid());
        Assert.Equal("Havnen", read.Json.GetProperty("_parentcustomerid_value@OData.Community.Display.V1.FormattedValue").GetString());
        Assert.Equal("account", read.Json.GetProperty("_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname").GetString());
        await api.Send(HttpMethod.Patch, $"contacts({contact})", "{'parentcustomerid_account@odata.bind':null}");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await api.Get($"contacts({contact})?$select=_parentcustomerid_value")).Json.GetProperty("_parentcustomerid_value").ValueKind);
    }

    [Fact]
    public async Task Return_representation_answers_the_row_as_it_stands()
    {
        var answer = await api.Send(HttpMethod.Post, "accounts?$select=name", "{'name':'Ny'}", "Prefer: return=representation");
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal("Ny", answer.Json.GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_stale_version_is_refused()
    {
        var id = await api.Create("accounts", "{'name':'Version'}");
        var tag = (await api.Get($"accounts({id})?$select=name")).Json.GetProperty("@odata.etag").GetString()!;
        Assert.Equal(HttpStatusCode.NoContent, (await api.Send(HttpMethod.Patch, $"accounts({id})", "{'name':'B'}", "If-Match: " + tag)).Status);
        var stale = await api.Send(HttpMethod.Patch, $"accounts({id})", "{'name':'C'}", "If-Match: " + tag);
        Assert.Equal((HttpStatusCode.PreconditionFailed, "0x80060882"), (stale.Status, stale.Code));
    }

    [Fact]
    public async Task A_patch_is_an_upsert_unless_a_header_narrows_it()
    {
        var id = Guid.Parse("11111111-0000-4000-8000-000000000001");
        var missing = await api.Send(HttpMethod.Patch, $"accounts({id})", "{'name':'X'}", "If-Match: *");
        Assert.Equal(HttpStatusCode.NotFound, missing.Status);
        Assert.Equal(HttpStatusCode.NoContent, (await api.Send(HttpMethod.Patch, $"accounts({id})", "{'name':'X'}")).Status);
        Assert.Equal("X", (await api.Get($"accounts({id})?$select=name")).Json.GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await api.Send(HttpMethod.Patch, $"accounts({id})", "{'name':'Y'}", "If-None-Match: *")).Status);
    }

    [Fact]
    public async Task One_property_is_read_set_and_cleared_by_its_own_address()
    {
        var id = await api.Create("accounts", "{'name':'Alene','description':'før'}");
        Assert.Equal("før", (await api.Get($"accounts({id})/description")).Json.GetProperty("value").GetString());
        await api.Send(HttpMethod.Put, $"accounts({id})/description", "{'value':'efter'}");
        Assert.Equal("efter", (await api.Get($"accounts({id})/description")).Json.GetProperty("value").GetString());
        await api.Send(HttpMethod.Delete, $"accounts({id})/description");
        Assert.Equal(HttpStatusCode.NoContent, (await api.Get($"accounts({id})/description")).Status);
    }

    [Fact]
    public async Task Related_rows_are_created_with_their_parent()
    {
        var account = await api.Create("accounts", "{'name':'Dyb','contact_customer_accounts':[{'lastname':'Et'},{'lastname':'To'}]}");
        Assert.Equal("Et, To", (await api.Get($"accounts({account})/contact_customer_accounts?$select=lastname&$orderby=lastname")).All("lastname"));
    }

    [Theory]
    [InlineData("{'name':5}", "Cannot convert the literal '5' of the property 'name' to the expected type 'Edm.String'")]
    [InlineData("{'numberofemployees':'many'}", "Cannot convert the literal 'many' of the property 'numberofemployees' to the expected type 'Edm.Int32'")]
    [InlineData("{'nosuch':1}", "Could not find a property named 'nosuch'")]
    [InlineData("{'name':", "the body is not JSON")]
    [InlineData("[]", "the body must be a JSON object")]
    [InlineData("{'primarycontactid@odata.bind':'/nowhere(1)'}", "Resource not found for the segment 'nowhere'")]
    [InlineData("{'primarycontactid@odata.bind':'/contacts(22222222-0000-4000-8000-000000000001)'}", "Does Not Exist")]
    public async Task What_is_wrong_with_a_body_is_named_and_nothing_is_written(string body, string message)
    {
        var before = (await api.Get("accounts/$count")).Text;
        var answer = await api.Send(HttpMethod.Post, "accounts", body);
        Assert.True((int)answer.Status is >= 400 and < 500, answer.Text);
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, (await api.Get("accounts/$count")).Text);
    }

    [Theory]
    [InlineData("ghosts", HttpStatusCode.NotFound)]
    [InlineData("contacts(5)", HttpStatusCode.BadRequest)]
    [InlineData("contacts?$wish=1", HttpStatusCode.NotImplemented)]
    [InlineData("contacts?$filter=nosuch eq 1", HttpStatusCode.BadRequest)]
    [InlineData("contacts?$filter=numberofchildren eq 'x'", HttpStatusCode.BadRequest)]
    [InlineData("contacts?$filter=(((", HttpStatusCode.BadRequest)]
    [InlineData("contacts?$top=-1", HttpStatusCode.BadRequest)]
    [InlineData("contacts?$skiptoken=x", HttpStatusCode.BadRequest)]
    [InlineData("contacts?fetchXml=<fetch><entity name='account'/></fetch>", HttpStatusCode.BadRequest)]
    public async Task A_wrong_address_gets_a_platform_shaped_error(string address, HttpStatusCode status)
    {
        var answer = await api.Get(address);
        Assert.Equal(status, answer.Status);
        Assert.StartsWith("0x8", answer.Code, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Error);
    }

    [Fact]
    public async Task Who_has_no_caller_gets_401()
    {
        api.Caller = null;
        var answer = await api.Get("contacts");
        api.Caller = LocalDataverse.Storage.WellKnown.Administrator;
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }
}
