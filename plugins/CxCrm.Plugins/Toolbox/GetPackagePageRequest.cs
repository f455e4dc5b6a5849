using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Toolbox;

/// <summary>What is asked for.</summary>
public sealed class GetPackagePageRequest
{
    [In(Table = Tables.CxServicePackage.LogicalName, Description = "The service package.")]
    public EntityReference Package { get; set; } = null!;

    [In(Optional = true, Description = "Language of the texts as an LCID; the user's unless told.")]
    public int? Language { get; set; }
}
