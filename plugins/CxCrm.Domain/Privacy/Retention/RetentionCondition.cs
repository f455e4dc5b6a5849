using System;
using System.IO;
using System.Xml;
using System.Xml.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Privacy.Retention;

/// <summary>The FetchXML filter an administrator writes into a retention rule. Only a filter: no links, no other tables.</summary>
public static class RetentionCondition
{
    /// <summary>The filter as it goes into the query; empty for no condition.</summary>
    /// <exception cref="UserFault">It is not one filter of conditions.</exception>
    public static string Check(string? condition)
    {
        if (string.IsNullOrWhiteSpace(condition)) return "";
        var filter = Read(condition!);
        foreach (var node in filter.DescendantsAndSelf())
        {
            if (node.Name.LocalName is not ("filter" or "condition" or "value") || node.Attribute("entityname") is not null)
                throw new UserFault(ErrorCode.RetentionConditionUnreadable);
        }

        return filter.Name.LocalName == "filter" ? filter.ToString(SaveOptions.DisableFormatting) : throw new UserFault(ErrorCode.RetentionConditionUnreadable);
    }

    private static XElement Read(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            throw new UserFault(ErrorCode.RetentionConditionUnreadable);
        }
    }
}
