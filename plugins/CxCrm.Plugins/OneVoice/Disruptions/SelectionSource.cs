using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CxCrm.Domain.OneVoice;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>The selection a caller asks for: FetchXML of their own, or one of the plain ways to say whom it concerns.</summary>
internal static class SelectionSource
{
    /// <summary>How long ago an answer may be given to say that the customer was at a touchpoint or unit.</summary>
    public const int RecentDays = 90;

    /// <summary>The selection, or nothing when the marking is to go on.</summary>
    /// <exception cref="UserFault">More than one way is given, or the FetchXML may not be used.</exception>
    public static CustomerSelection? Of(SpreadDisruptionRequest request)
    {
        var ways = Ways(request).ToList();
        if (ways.Count > 1)
            throw new UserFault(ErrorCode.SelectionTwice);
        return ways.Count == 0 ? null : CustomerSelection.Parse(ways[0]);
    }

    /// <summary>Contacts who answered about a touchpoint, and unit if there is one, in so many days.</summary>
    public static string Answered(EntityReference? touchpoint, EntityReference? unit, int days)
    {
        var filter = new XElement("filter", Condition(CxFeedback.Columns.RespondedOn, "last-x-days", days));
        if (touchpoint is not null)
            filter.Add(Condition(CxFeedback.Columns.TouchpointId, "eq", touchpoint.Id));
        if (unit is not null)
            filter.Add(Condition(CxFeedback.Columns.UnitId, "eq", unit.Id));
        return Contacts(new XElement(
            "link-entity",
            new XAttribute("name", CxFeedback.LogicalName),
            new XAttribute("from", CxFeedback.Columns.ContactId),
            new XAttribute("to", Contact.Columns.Id),
            new XAttribute("link-type", "inner"),
            filter));
    }

    private static IEnumerable<string> Ways(SpreadDisruptionRequest request)
    {
        if (request.Selection is { } fetch)
            yield return fetch;
        if (request.Account is { } account)
            yield return Contacts(new XElement("filter", Condition(Contact.Columns.ParentCustomerId, "eq", account.Id)));
        if (request.Segment is { } segment)
            yield return Contacts(new XElement("filter", Condition(Contact.Columns.Segment, "eq", segment.Trim())));
        if (request.Touchpoint is { } touchpoint)
            yield return Answered(touchpoint, null, RecentDays);
        if (request.Unit is { } unit)
            yield return Answered(null, unit, RecentDays);
    }

    private static string Contacts(XElement part) =>
        new XElement("fetch", new XElement("entity", new XAttribute("name", Contact.LogicalName), part)).ToString(SaveOptions.DisableFormatting);

    private static XElement Condition(string column, string comparison, object value) =>
        new("condition", new XAttribute("attribute", column), new XAttribute("operator", comparison), new XAttribute("value", value));
}
