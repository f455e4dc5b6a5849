using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Toolbox;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Toolbox;

/// <summary>What creates value in a package and what doesn't: a verdict per element from value and cost, and the savings among them. It decides nothing: people do, on the element.</summary>
[CustomApi("cx_ReviewPackage", Binding.Global, Kind.Action, Privilege = "prvReadcx_ServiceElement", CallBudget = 2, MaxBytes = 1000,
    Description = "Proposes keep, strengthen or reduce for each element of a service package and lists the savings.")]
public sealed class ReviewPackage : Api<ReviewPackageRequest, ReviewPackageResponse>
{
    protected override ReviewPackageResponse Run(ApiCall<ReviewPackageRequest> call)
    {
        call.Service.Retrieve(CxServicePackage.LogicalName, call.Request.Package.Id, new ColumnSet(CxServicePackage.Columns.Name));
        var elements = PackageElements.Read(call.Service, call.Request.Package.Id);
        var review = new ValueReview(elements.Select(element => element.Cost?.Value).OfType<decimal>());
        var reviewed = elements.Select(element => Reviewed(element, review)).ToList();
        var savings = reviewed.Where(element => element.Proposed == Codes.Of(ElementVerdict.Reduce)).ToList();
        return new ReviewPackageResponse
        {
            ReviewJson = Json.Of(new PackageReview
            {
                MedianCost = review.MedianCost,
                Elements = reviewed,
                Savings = savings,
                Saving = savings.Sum(element => element.Cost ?? 0),
                Missing = Missing(elements).ToList(),
            }),
        };
    }

    private static ReviewedElement Reviewed(CxServiceElement element, ValueReview review) => new()
    {
        Id = element.Id.ToString("D"),
        Name = element.Name ?? "",
        Kind = Codes.Of(element.Kind) ?? "",
        CustomerValue = element.CustomerValue,
        Cost = element.Cost?.Value,
        Proposed = Codes.Of(review.Of(element.CustomerValue, element.Cost?.Value)),
        Decided = Codes.Of(element.Verdict),
    };

    private static IEnumerable<string> Missing(IReadOnlyList<CxServiceElement> elements) =>
        new[] { CxElementKind.Functional, CxElementKind.Emotional }.Where(kind => elements.All(element => element.Kind != kind)).Select(kind => Codes.Of(kind));
}
