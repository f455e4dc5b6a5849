using System.Collections.Generic;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// What erasure does in the standard tables of Dataverse and Dynamics 365: which rows are the person's own, by the column that points to the person. A table that an
/// environment lacks costs nothing. Administrators replace a line by a data map entry of their own.
/// </summary>
public static class StandardDataMap
{
    private const string NoGround = "";

    public static IReadOnlyList<DataMapColumn> Columns { get; } =
    [
        Own("email"), Own("phonecall"), Own("letter"), Own("fax"), Own("appointment"), Own("task"), Own("socialactivity"), Own("recurringappointmentmaster"),
        new("annotation", "objectid", PersonalKind.Identifier, ErasureAction.Delete, NoGround),
        new("connection", "record1id", PersonalKind.Identifier, ErasureAction.Delete, NoGround),
        new("connection", "record2id", PersonalKind.Identifier, ErasureAction.Delete, NoGround),
        new("lead", "parentcontactid", PersonalKind.Identifier, ErasureAction.Delete, NoGround),
        new("incident", "customerid", PersonalKind.Identifier, ErasureAction.Delete, NoGround),
        new("salesorder", "customerid", PersonalKind.Identifier, ErasureAction.Keep, KeepGround.Bookkeeping),
        new("invoice", "customerid", PersonalKind.Identifier, ErasureAction.Keep, KeepGround.Bookkeeping),
    ];

    private static DataMapColumn Own(string activity) => new(activity, "regardingobjectid", PersonalKind.Identifier, ErasureAction.Delete, NoGround);
}
