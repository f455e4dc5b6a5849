using CxCrm.Domain.OneVoice;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.OneVoice;

public sealed class CustomerSelectionTests
{
    [Fact]
    public void Only_conditions_and_links_are_kept()
    {
        var selection = CustomerSelection.Parse("""
            <fetch version="1.0" mapping="logical" distinct="true"><entity name="account"><attribute name="telephone1" /><all-attributes /><order attribute="name" />
            <filter type="or"><condition attribute="name" operator="in" uiname="x"><value>A</value><value>B</value></condition></filter></entity></fetch>
            """);

        Assert.Equal(
            "<fetch><entity name=\"account\"><filter type=\"or\"><condition attribute=\"name\" operator=\"in\"><value>A</value><value>B</value></condition></filter></entity></fetch>",
            selection.ToString());
    }

    [Fact]
    public void A_page_asks_for_ids_of_active_customers_who_may_be_marked_in_the_order_of_their_ids()
    {
        var page = CustomerSelection.Parse("<fetch><entity name='contact'/></fetch>").Page(500, 3, "<cookie page=\"2\"/>");

        Assert.Equal(
            "<fetch distinct=\"true\" count=\"500\" page=\"3\" paging-cookie=\"&lt;cookie page=&quot;2&quot;/&gt;\"><entity name=\"contact\"><attribute name=\"contactid\" /><attribute name=\"ownerid\" />"
            + "<order attribute=\"contactid\" /><filter><condition attribute=\"statecode\" operator=\"eq\" value=\"0\" /></filter>"
            + "<filter type=\"or\"><condition attribute=\"cx_privacystate\" operator=\"null\" /><condition attribute=\"cx_privacystate\" operator=\"eq\" value=\"773000000\" /></filter></entity></fetch>",
            page);
    }

    [Fact]
    public void Every_column_is_told_with_its_table()
    {
        var selection = CustomerSelection.Parse("""
            <fetch><entity name="contact"><filter><filter><condition attribute="cx_segment" operator="eq" value="A"/></filter></filter>
            <link-entity name="account" from="accountid" to="parentcustomerid"><filter><condition attribute="name" operator="eq" value="B"/></filter></link-entity></entity></fetch>
            """);

        Assert.Equal(
            ["account.accountid", "account.name", "contact.cx_segment", "contact.parentcustomerid"],
            selection.Columns.Select(column => column.Key + "." + column.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<fetch page='2'><entity name='contact'/></fetch>")]
    [InlineData("<fetch paging-cookie='x'><entity name='contact'/></fetch>")]
    [InlineData("<fetch><entity name='contact'><filter><condition attribute='a' operator='eq' entityname='b'/></filter></entity></fetch>")]
    [InlineData("<fetch><entity name='contact'><filter><condition operator='eq'/></filter></entity></fetch>")]
    [InlineData("<fetch><entity name='contact'><link-entity name='account' to='a'/></entity></fetch>")]
    [InlineData("<fetch><entity name='contact'><script/></entity></fetch>")]
    public void What_may_not_stand_there_is_refused(string fetch) =>
        Assert.Equal(ErrorCode.SelectionNotAllowed, Assert.Throws<UserFault>(() => CustomerSelection.Parse(fetch)).Code);

    [Fact]
    public void A_selection_has_a_size()
    {
        var conditions = string.Concat(Enumerable.Repeat("<condition attribute='a' operator='null'/>", 51));
        var values = string.Concat(Enumerable.Repeat("<value>1</value>", 501));
        var links = string.Concat(Enumerable.Repeat("<link-entity name='account' from='a' to='b'/>", 6));

        Assert.All(
            new[] { $"<filter>{conditions}</filter>", $"<filter><condition attribute='a' operator='in'>{values}</condition></filter>", links, new string(' ', 8000) },
            part => Assert.Equal(ErrorCode.SelectionTooLarge, Assert.Throws<UserFault>(() => CustomerSelection.Parse($"<fetch><entity name='contact'>{part}</entity></fetch>")).Code));
    }
}
