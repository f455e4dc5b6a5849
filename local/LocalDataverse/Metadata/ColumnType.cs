namespace LocalDataverse.Metadata;

/// <summary>The column types of Dataverse that the engine stores and checks.</summary>
public enum ColumnType
{
    String,
    Memo,
    Integer,
    BigInt,
    Decimal,
    Double,
    Money,
    DateTime,
    Boolean,
    Choice,
    MultiChoice,
    State,
    Status,
    Lookup,
    Customer,
    Owner,
    PartyList,
    UniqueIdentifier,
    EntityName,
    File,
    Image,
    ManagedProperty,

    /// <summary>Computed by the platform from another column (a choice's label, a lookup's name); never stored.</summary>
    Virtual,
}
