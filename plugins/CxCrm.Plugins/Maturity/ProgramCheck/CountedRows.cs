using System.Xml.Linq;
using CxCrm.Domain.Maturity;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Maturity.ProgramCheck;

/// <summary>A part that is counted: rows, and those of them that do well. For tables that stay under the 50,000 rows that an aggregate may read.</summary>
internal sealed class CountedRows : CheckedPart
{
    private readonly XElement conditions;
    private readonly XElement met;

    /// <param name="code">Key of its text.</param>
    /// <param name="table">The table that is counted.</param>
    /// <param name="conditions">Which rows count: the inside of a FetchXML entity.</param>
    /// <param name="met">Which of them do well: the inside of a FetchXML filter.</param>
    public CountedRows(string code, string table, string conditions, string met)
        : base(code, table)
    {
        this.conditions = XElement.Parse("<entity>" + conditions + "</entity>");
        this.met = XElement.Parse("<filter>" + met + "</filter>");
    }

    public override string Fetch => Text(new XElement("fetch", Entity(Id(), withMet: false)));

    public override string FetchMet => Text(new XElement("fetch", Entity(Id(), withMet: true)));

    public override CheckedShare Measure(IOrganizationService service)
    {
        var of = Count(service, withMet: false);
        return new CheckedShare(of == 0 ? 0 : Count(service, withMet: true), of);
    }

    private int Count(IOrganizationService service, bool withMet)
    {
        var id = Id();
        id.Add(new XAttribute("alias", "n"), new XAttribute("aggregate", "count"));
        var fetch = new XElement("fetch", new XAttribute("aggregate", "true"), Entity(id, withMet));
        return (int)service.RetrieveMultiple(new FetchExpression(Text(fetch))).Entities[0].GetAttributeValue<AliasedValue>("n").Value;
    }

    /// <summary>Activities share one id column.</summary>
    private XElement Id() => new("attribute", new XAttribute("name", Table == Task.LogicalName ? Task.Columns.Id : Table + "id"));

    private XElement Entity(XElement attribute, bool withMet)
    {
        var entity = new XElement("entity", new XAttribute("name", Table), attribute, new XElement(conditions).Nodes());
        if (withMet)
            entity.Add(new XElement(met));
        return entity;
    }

    private static string Text(XElement fetch) => fetch.ToString(SaveOptions.DisableFormatting);
}
