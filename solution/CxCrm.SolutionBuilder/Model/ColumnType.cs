namespace CxCrm.SolutionBuilder.Model;

/// <summary>The types of docs/model-format.md; the last ones occur only under <c>uses:</c> of a standard table.</summary>
internal enum ColumnType
{
    Text,
    Email,
    Phone,
    Url,
    Autonumber,
    Memo,
    Integer,
    Decimal,
    Double,
    Money,
    Date,
    DateTime,
    YesNo,
    Choice,
    Choices,
    Lookup,
    Customer,
    File,
    Owner,
    State,
    Status,
    Identifier,
    PartyList,
}
