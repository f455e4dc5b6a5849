using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Extensions;

public static class LinkEntityExtensions
{
    /// <summary>The links below this one, of every depth.</summary>
    public static IEnumerable<LinkEntity> GetChildLinkEntities(this LinkEntity link) =>
        link.LinkEntities.SelectMany(child => new[] { child }.Concat(child.GetChildLinkEntities()));
}
