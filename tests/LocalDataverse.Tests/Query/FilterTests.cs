using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Query;

/// <summary>Microsoft Learn: Filter rows using FetchXML; Condition operators.</summary>
public sealed class FilterTests : IDisposable
{
    private readonly QueryFixture _data = new();

    [Theory]
    [InlineData("<condition attribute='city' operator='eq' value='AARHUS'/>", "Bager")]
    [InlineData("<condition attribute='city' operator='eq' value='åRHUS'/>", "Ærø Radio")]
    [InlineData("<condition attribute='city' operator='ne' value='Aarhus'/>", "Ærø Radio, cykler")]
    [InlineData("<condition attribute='city' operator='null'/>", "cykler")]
    [InlineData("<condition attribute='city' operator='not-null'/>", "Ærø Radio, Bager")]
    [InlineData("<condition attribute='area' operator='gt' value='10.5'/>", "Bager")]
    [InlineData("<condition attribute='area' operator='ge' value='10.5'/>", "Ærø Radio, Bager")]
    [InlineData("<condition attribute='name' operator='gt' value='C'/>", "cykler")]
    [InlineData("<condition attribute='name' operator='between'><value>a</value><value>b</value></condition>", "Ærø Radio")]
    [InlineData("<condition attribute='area' operator='between'><value>15</value><value>30</value></condition>", "Bager")]
    [InlineData("<condition attribute='kind' operator='in'><value>1</value><value>9</value></condition>", "Ærø Radio, cykler")]
    [InlineData("<condition attribute='city' operator='not-in'><value>Aarhus</value></condition>", "Ærø Radio, cykler")]
    [InlineData("<condition attribute='name' operator='like' value='%Y%'/>", "cykler")]
    [InlineData("<condition attribute='name' operator='like' value='[a-b]ager'/>", "Bager")]
    [InlineData("<condition attribute='name' operator='begins-with' value='ærø'/>", "Ærø Radio")]
    [InlineData("<condition attribute='name' operator='ends-with' value='o'/>", "Ærø Radio")]
    [InlineData("<condition attribute='name' operator='not-like' value='%r'/>", "Ærø Radio")]
    [InlineData("<condition attribute='ownerid' operator='eq-userid'/>", "Ærø Radio")]
    [InlineData("<condition attribute='name' operator='begins-with' value='%'/>", "")]
    public void A_condition_finds(string condition, string expected) =>
        Assert.Equal(expected, _data.Shops($"<filter>{condition}</filter>"));

    [Fact]
    public void Filters_nest_and_or_joins_them() =>
        Assert.Equal(
            "Ærø Radio, cykler",
            _data.Shops("<filter type='or'><filter><condition attribute='kind' operator='eq' value='1'/><condition attribute='area' operator='gt' value='1'/></filter><condition attribute='city' operator='null'/></filter>"));

    [Fact]
    public void An_empty_filter_finds_everything() => Assert.Equal("Ærø Radio, Bager, cykler", _data.Shops("<filter/>"));

    [Theory]
    [InlineData("<condition attribute='area' operator='eq' value='big'/>", "'big' is not a value for the column 'area': it takes a number")]
    [InlineData("<condition attribute='shopid' operator='eq' value='x'/>", "'x' is not a value for the column 'shopid'")]
    [InlineData("<condition attribute='nothing' operator='eq' value='x'/>", "doesn't contain attribute with Name = 'nothing'")]
    [InlineData("<condition attribute='name' operator='resembles' value='x'/>", "'resembles' is not a valid condition operator")]
    [InlineData("<condition attribute='name' operator='eq' value='x' wild='1'/>", "The attribute 'wild' is not known on 'condition'")]
    [InlineData("<condition attribute='name' operator='under' value='x'/>", "does not support the condition operator 'Under")]
    [InlineData("<condition entityname='nobody' attribute='name' operator='eq' value='x'/>", "No link has the alias 'nobody'")]
    [InlineData("<condition attribute='name' operator='in'/>", "needs at least one value")]
    public void What_is_wrong_is_named(string condition, string message)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _data.Shops($"<filter>{condition}</filter>"));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not xml")]
    [InlineData("<fetch/>")]
    [InlineData("<fetch><entity name='shop'><wish/></entity></fetch>")]
    [InlineData("<fetch top='0'><entity name='shop'/></fetch>")]
    [InlineData("<fetch count='5001'><entity name='shop'/></fetch>")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><fetch><entity name='&e;'/></fetch>")]
    public void Text_that_is_not_FetchXML_is_refused(string text) =>
        Assert.StartsWith("Invalid FetchXML", Assert.Throws<FaultException<OrganizationServiceFault>>(() => _data.Fetch(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_table_is_named()
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _data.Run(new QueryExpression("ghost")));
        Assert.Equal(unchecked((int)0x80041102), fault.Detail.ErrorCode);
        Assert.Contains("'ghost'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_bound_never_written_into_the_text() =>
        Assert.Equal("", _data.Shops("<filter><condition attribute='name' operator='eq' value=\"x' OR '1'='1\"/></filter>"));

    public void Dispose() => _data.Dispose();
}
