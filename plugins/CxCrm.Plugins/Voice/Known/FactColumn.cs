using System;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Known;

/// <summary>Where a fact of the customer stands.</summary>
internal static class FactColumn
{
    /// <summary>All of them, columns of contact.</summary>
    public static readonly string[] All = [Contact.Columns.Address1_City, Contact.Columns.JobTitle, Contact.Columns.Segment];

    public static string Of(CxQuestionKnownFact fact) => fact switch
    {
        CxQuestionKnownFact.City => Contact.Columns.Address1_City,
        CxQuestionKnownFact.JobTitle => Contact.Columns.JobTitle,
        CxQuestionKnownFact.Segment => Contact.Columns.Segment,
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Not a fact of customers."),
    };
}
