namespace CxCrm.Domain.Privacy;

public enum IdentifierKind
{
    Email,
    Phone,
    RecordId,
    AddressLine,

    /// <summary>A name alone points to namesakes too: listed for a person's decision, never removed blindly.</summary>
    Name,
}
