using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Toolbox;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The printable page of a service package, in one of three languages. Internal notes, costs and verdicts are not even read.</summary>
[CustomApi("cx_GetPackagePage", Binding.Global, Kind.Action, Privilege = "prvReadcx_ServicePackage", CallBudget = 3, MaxBytes = 1000,
    Description = "A service package as one HTML page for printing, without internal notes.")]
public sealed class GetPackagePage : Api<GetPackagePageRequest, GetPackagePageResponse>
{
    protected override GetPackagePageResponse Run(ApiCall<GetPackagePageRequest> call)
    {
        var package = call.Service.Retrieve(CxServicePackage.LogicalName, call.Request.Package.Id, new ColumnSet(
            CxServicePackage.Columns.Name, CxServicePackage.Columns.Description, CxServicePackage.Columns.VisibleNote, CxServicePackage.Columns.ExpectationNote,
            CxServicePackage.Columns.DetailNote, CxServicePackage.Columns.FirstTimeNote)).ToEntity<CxServicePackage>();
        var elements = PackageElements.Read(call.Service, package.Id);
        var language = call.Language;
        var page = new PackagePage((key, arguments) => TextCatalog.Text(language, key, arguments), TagOf(language));
        return new GetPackagePageResponse
        {
            Html = page.Html(new PackageContent
            {
                Name = package.Name ?? "",
                Description = package.Description,
                Functional = Of(elements, CxElementKind.Functional),
                Emotional = Of(elements, CxElementKind.Emotional),
                Visible = package.VisibleNote,
                Expectation = package.ExpectationNote,
                Detail = package.DetailNote,
                FirstTime = package.FirstTimeNote,
            }),
        };
    }

    private static List<PackageElement> Of(IEnumerable<CxServiceElement> elements, CxElementKind kind) =>
        elements.Where(element => element.Kind == kind).Select(element => new PackageElement(element.Name ?? "", element.CustomerValue)).ToList();

    private static string TagOf(int language) => language switch
    {
        Language.Danish => "da",
        Language.Swedish => "sv",
        _ => "en",
    };
}
