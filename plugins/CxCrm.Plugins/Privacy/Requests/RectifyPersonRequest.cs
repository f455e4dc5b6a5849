using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy.Requests;

public sealed class RectifyPersonRequest
{
    [In(Table = "cx_privacyrequest", Description = "A rectification request whose identity is confirmed.")]
    public EntityReference Request { get; set; } = new();

    [In(Description = "JSON object of columns of the contact and their new texts; an empty text empties the column.")]
    public string Changes { get; set; } = "";
}
