using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Privacy.Processing;

/// <summary>Which category a column of the data map belongs to: the four data kinds of the seed (purchases, location, interests, friends), and identity, opinions, special categories.</summary>
public static class DataCategories
{
    private static readonly string[] Household = ["spousesname", "childrensnames", "assistantname", "assistantphone", "managername", "managerphone", "parentcustomerid", "familystatuscode", "numberofchildren"];

    private static readonly string[] Tastes = ["cx_preferredchannel", "cx_preferredchannelurgent", "preferredcontactmethodcode"];

    private static readonly string[] Voices = ["cx_feedback", "cx_answer", "cx_idea", "cx_invitation", "cx_emotionstudy"];

    private static readonly string[] Sales = ["cx_customerperiod", "salesorder", "invoice", "quote", "opportunity"];

    public static DataCategory Of(DataMapColumn column)
    {
        if (column.Kind == PersonalKind.Special) return DataCategory.Special;
        if (Array.IndexOf(Sales, column.Table) >= 0) return DataCategory.Purchases;
        if (Array.IndexOf(Voices, column.Table) >= 0) return DataCategory.Opinions;
        if (Array.IndexOf(Household, column.Column) >= 0 || column.Table == "connection") return DataCategory.Network;
        if (Array.IndexOf(Tastes, column.Column) >= 0) return DataCategory.Interests;
        return IsPlace(column.Column) ? DataCategory.Location : DataCategory.Identity;
    }

    /// <summary>The categories of a data map, each once.</summary>
    public static IReadOnlyList<DataCategory> In(DataMap map) =>
        [.. map.Tables.SelectMany(map.Of).Select(Of).Distinct().OrderBy(category => category)];

    private static bool IsPlace(string column) =>
        column.StartsWith("address", StringComparison.Ordinal) && column.IndexOf("telephone", StringComparison.Ordinal) < 0 && column.IndexOf("fax", StringComparison.Ordinal) < 0;
}
