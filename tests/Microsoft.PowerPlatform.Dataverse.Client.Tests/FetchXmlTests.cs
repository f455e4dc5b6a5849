using System.Xml.Linq;
using Microsoft.PowerPlatform.Dataverse.Client.WebApi;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.PowerPlatform.Dataverse.Client.Tests;

public sealed class FetchXmlTests
{
    [Fact]
    public void A_query_is_written_with_all_its_parts()
    {
        var query = new QueryExpression("contact") { ColumnSet = new ColumnSet("lastname"), PageInfo = { PageNumber = 2, Count = 50, PagingCookie = "<c/>" } };
        query.AddOrder("lastname", OrderType.Descending);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddFilter(LogicalOperator.Or).AddCondition("gendercode", ConditionOperator.In, 1, 2);
        var account = query.AddLink("account", "parentcustomerid", "accountid", JoinOperator.LeftOuter);
        account.EntityAlias = "a";
        account.Columns.AddColumn("name");

        Assert.Equal(
            """<fetch page="2" count="50" paging-cookie="&lt;c/&gt;"><entity name="contact"><attribute name="lastname" /><order attribute="lastname" descending="true" />"""
            + """<link-entity name="account" from="accountid" to="parentcustomerid" link-type="outer" alias="a"><attribute name="name" /></link-entity>"""
            + """<filter type="and"><condition attribute="statecode" operator="eq" value="0" /><filter type="or"><condition attribute="gendercode" operator="in"><value>1</value><value>2</value></condition></filter></filter>"""
            + "</entity></fetch>",
            Text(FetchXml.From(query)));
    }

    [Fact]
    public void A_computed_column_makes_the_query_an_aggregate()
    {
        var query = new QueryExpression("contact");
        query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression("contactid", XrmAggregateType.CountColumn, "rows"));

        Assert.Equal("""<fetch aggregate="true"><entity name="contact"><attribute name="contactid" alias="rows" aggregate="countcolumn" /></entity></fetch>""", Text(FetchXml.From(query)));
    }

    [Fact]
    public void Columns_are_compared_with_each_other_by_name()
    {
        var query = new QueryExpression("contact");
        query.Criteria.AddCondition(new ConditionExpression("firstname", ConditionOperator.Equal, compareColumns: true, "lastname"));

        Assert.Contains("""<condition attribute="firstname" operator="eq" valueof="lastname" />""", Text(FetchXml.From(query)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_by_attribute_takes_a_null_as_no_value()
    {
        var query = new QueryByAttribute("contact");
        query.AddAttributeValue("lastname", "Holm");
        query.AddAttributeValue("firstname", null);

        Assert.Contains(
            """<condition attribute="lastname" operator="eq" value="Holm" /><condition attribute="firstname" operator="null" />""",
            Text(FetchXml.From(FetchXml.ExpressionOf(query))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_FetchXML_lacks_is_refused_by_name()
    {
        var query = new QueryExpression("contact");
        query.Criteria.AddCondition("lastname", ConditionOperator.Mask, 1);

        Assert.Contains("Mask", Assert.Throws<NotSupportedException>(() => FetchXml.From(query)).Message, StringComparison.Ordinal);
    }

    private static string Text(XElement fetch) => fetch.ToString(SaveOptions.DisableFormatting);
}
