using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.OneVoice;

/// <summary>
/// Which customers a disruption touches, as FetchXML over contact or account. What comes in is taken apart and written anew: only conditions and links are kept, so that no
/// selection can read more than the ids of customers, page by page.
/// </summary>
public sealed class CustomerSelection
{
    private readonly XElement entity;

    private CustomerSelection(XElement entity)
    {
        this.entity = entity;
        Table = entity.Attribute("name")!.Value;
    }

    /// <summary>contact or account.</summary>
    public string Table { get; }

    /// <summary>The column that holds the customer's id.</summary>
    public string IdColumn => Table + "id";

    /// <summary>Each column that is named, as table and column; those of a link belong to the table it names.</summary>
    public IEnumerable<KeyValuePair<string, string>> Columns => ColumnsOf(entity, Table, "").Distinct();

    /// <summary>Each condition, with the table its column is of.</summary>
    public IEnumerable<SelectionCondition> Conditions => ConditionsOf(entity, Table);

    /// <summary>Reads a selection.</summary>
    /// <exception cref="UserFault">
    /// <see cref="ErrorCode.SelectionNotReadable"/>, <see cref="ErrorCode.SelectionNotOfCustomers"/>, <see cref="ErrorCode.SelectionNotAllowed"/> with the word that may not stand there, or
    /// <see cref="ErrorCode.SelectionTooLarge"/>.
    /// </exception>
    public static CustomerSelection Parse(string fetchXml) => new(SelectionRules.Entity(fetchXml));

    /// <summary>The conditions and links alone, as they are kept.</summary>
    public override string ToString() => new XElement("fetch", new XElement(entity)).ToString(SaveOptions.DisableFormatting);

    /// <summary>One page of the customers who may be marked: active, and for persons neither restricted nor erased (GDPR Art. 17 and 18); by id, each once.</summary>
    /// <param name="size">Customers on the page, at least 1.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cookie">What the page before answered; nothing for the first.</param>
    public string Page(int size, int page, string? cookie)
    {
        var selected = new XElement(entity);
        selected.AddFirst(new XElement("attribute", new XAttribute("name", IdColumn)), new XElement("attribute", new XAttribute("name", "ownerid")));
        selected.Add(new XElement("order", new XAttribute("attribute", IdColumn)), Condition("statecode", "eq", "0"));
        if (Table == "contact")
            selected.Add(new XElement("filter", new XAttribute("type", "or"), Bare("cx_privacystate", "null", null), Bare("cx_privacystate", "eq", SelectionRules.ActivePrivacy)));
        var fetch = new XElement(
            "fetch", new XAttribute("distinct", "true"), new XAttribute("count", size), new XAttribute("page", page.ToString(CultureInfo.InvariantCulture)), selected);
        if (!string.IsNullOrEmpty(cookie))
            fetch.Add(new XAttribute("paging-cookie", cookie));
        return fetch.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Condition(string column, string comparison, string value) => new("filter", Bare(column, comparison, value));

    private static XElement Bare(string column, string comparison, string? value)
    {
        var condition = new XElement("condition", new XAttribute("attribute", column), new XAttribute("operator", comparison));
        if (value is not null)
            condition.Add(new XAttribute("value", value));
        return condition;
    }

    private static IEnumerable<KeyValuePair<string, string>> ColumnsOf(XElement scope, string table, string outer)
    {
        if (scope.Name.LocalName == "link-entity")
        {
            yield return new(table, scope.Attribute("from")!.Value);
            yield return new(outer, scope.Attribute("to")!.Value);
        }

        foreach (var condition in scope.Elements("filter").DescendantsAndSelf("condition"))
            yield return new(table, condition.Attribute("attribute")!.Value);
        foreach (var column in scope.Elements("link-entity").SelectMany(link => ColumnsOf(link, link.Attribute("name")!.Value, table)))
            yield return column;
    }

    private static IEnumerable<SelectionCondition> ConditionsOf(XElement scope, string table)
    {
        var own = scope.Elements("filter").DescendantsAndSelf("condition").Select(condition => new SelectionCondition(
            table, condition.Attribute("attribute")!.Value, condition.Attribute("operator")!.Value, [.. ValuesOf(condition)]));
        return own.Concat(scope.Elements("link-entity").SelectMany(link => ConditionsOf(link, link.Attribute("name")!.Value)));
    }

    private static IEnumerable<string> ValuesOf(XElement condition) =>
        condition.Attributes("value").Select(attribute => attribute.Value).Concat(condition.Elements("value").Select(element => element.Value));
}
