using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes <c>solution.xml</c>. The flag <c>Managed</c> is the only thing in which a managed and an unmanaged zip differ.</summary>
internal static class ManifestWriter
{
    private const string AddressParts =
        "AddressTypeCode City County Country Fax FreightTermsCode ImportSequenceNumber Latitude Line1 Line2 Line3 Longitude Name PostalCode PostOfficeBox "
        + "PrimaryContactName ShippingMethodCode StateOrProvince Telephone1 Telephone2 Telephone3 TimeZoneRuleVersionNumber UPSZone UTCOffset UTCConversionTimeZoneCode";

    public static XElement Write(Package package, bool managed)
    {
        var solution = package.Model.Solution;
        return new("ImportExportXml",
            new XAttribute("version", "9.2.25063.198"),
            new XAttribute("SolutionPackageVersion", "9.2"),
            new XAttribute("languagecode", Labels.Base),
            new XAttribute("generatedBy", "CrmLive"),
            new XAttribute(XNamespace.Xmlns + "xsi", Markup.Instance),
            new XElement("SolutionManifest",
                new XElement("UniqueName", solution.UniqueName),
                Markup.Names(solution.Name),
                Markup.Description(solution.Description),
                new XElement("Version", solution.Version),
                new XElement("Managed", managed ? "1" : "0"),
                Publisher(solution.Publisher),
                new XElement("RootComponents", RootComponents.Write(package)),
                new XElement("MissingDependencies")));
    }

    private static XElement Publisher(Publisher publisher) =>
        new("Publisher",
            new XElement("UniqueName", publisher.UniqueName),
            Markup.Names(publisher.Name),
            new XElement("Descriptions"),
            Nil("EMailAddress"),
            Nil("SupportingWebsiteUrl"),
            new XElement("CustomizationPrefix", publisher.Prefix),
            new XElement("CustomizationOptionValuePrefix", publisher.OptionPrefix),
            new XElement("Addresses", Address(1), Address(2)));

    private static XElement Address(int number) =>
        new("Address", new XElement("AddressNumber", number), AddressParts.Split(' ').Select(Nil));

    private static XElement Nil(string name) => new(name, new XAttribute(Markup.Instance + "nil", "true"), "");
}
