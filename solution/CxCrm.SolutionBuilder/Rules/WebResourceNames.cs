using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Web resources have a kind and a legal name, stand once, and labels belong to one that exists.</summary>
internal sealed class WebResourceNames : IRule
{
    /// <summary>The greatest length of a web resource's name.</summary>
    private const int Longest = 256;

    public void Check(SolutionModel model, Findings findings)
    {
        TableNames.ReportTwice(model.WebResources.Select(r => (r.Name, new Position(r.Path, 0))), "web resource", findings);
        foreach (var resource in model.WebResources)
        {
            if (Zip.WebResourceKind.Of(resource.Name) is null)
                findings.Report(new(resource.Path, 0), $"web resource '{resource.Name}' has no known kind; allowed: {string.Join(", ", Zip.WebResourceKind.Extensions)}");
            if (resource.Name.Length > Longest || resource.Name.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '/' or '-')) || resource.Name.Contains("//", StringComparison.Ordinal))
                findings.Report(new(resource.Path, 0), $"web resource '{resource.Name}' may hold only ASCII letters, digits, _ . - and single slashes");
        }
    }
}
