using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse;

/// <summary>
/// An organisation's file that fresh organisations are copied from, in milliseconds: they share its catalog, which is immutable.
/// The file must not be written to any more.
/// </summary>
public sealed class OrganizationTemplate
{
    private readonly string _path;
    private readonly MetadataCatalog _catalog;

    private OrganizationTemplate(string path, MetadataCatalog catalog)
    {
        _path = path;
        _catalog = catalog;
    }

    /// <summary>Makes the template's file from an organisation as it stands.</summary>
    public static OrganizationTemplate From(Organization organization, string path)
    {
        organization.CopyTo(path);
        return new OrganizationTemplate(path, organization.Catalog);
    }

    /// <summary>A fresh organisation at the path.</summary>
    public Organization Fresh(string path, OrganizationOptions options)
    {
        File.Copy(_path, path);
        return Organization.Of(new Database(path, options.Storage), _catalog, options);
    }
}
