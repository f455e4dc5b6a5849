namespace LocalDataverse.Pipeline.Registration;

/// <summary>Types of custom API parameters (Microsoft Learn: CustomAPIRequestParameter, Type choices).</summary>
public enum CustomApiType
{
    Boolean,
    DateTime,
    Decimal,
    Entity,
    EntityCollection,
    EntityReference,
    Float,
    Integer,
    Money,
    Picklist,
    String,
    StringArray,
    Guid,
}
