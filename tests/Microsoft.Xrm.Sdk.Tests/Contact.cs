using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk.Tests;

/// <summary>An early-bound class as model builders write it: the id is mirrored into its column.</summary>
[EntityLogicalName("contact")]
public sealed class Contact() : Entity("contact")
{
    public override Guid Id
    {
        get => base.Id;
        set
        {
            base.Id = value;
            SetAttributeValue("contactid", value);
        }
    }

    public string? LastName
    {
        get => GetAttributeValue<string?>("lastname");
        set => SetAttributeValue("lastname", value);
    }

    public IEnumerable<Contact>? Reports
    {
        get => GetRelatedEntities<Contact>("contact_master_contact", EntityRole.Referenced);
        set => SetRelatedEntities("contact_master_contact", EntityRole.Referenced, value);
    }
}
