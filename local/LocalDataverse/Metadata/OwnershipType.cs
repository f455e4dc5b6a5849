namespace LocalDataverse.Metadata;

public enum OwnershipType
{
    None,
    User,
    Organization,
    BusinessUnit,
}
