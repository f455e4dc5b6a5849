using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.FollowUp;

/// <summary>Whose panel.</summary>
public sealed class GetCustomerPanelRequest
{
    [In(Table = Tables.Contact.LogicalName, Description = "The contact.")]
    public EntityReference? Contact { get; set; }

    [In(Optional = true, Description = "Language of the texts as an LCID; the user's unless told.")]
    public int? Language { get; set; }
}
