namespace CxCrm.SolutionBuilder.Model;

/// <summary>A web resource with its contents, found under one of the resource folders by its name.</summary>
internal sealed record WebResource(string Name, string Path, Labels? Labels)
{
    public Guid? Id { get; init; }

    public bool IsText => System.IO.Path.GetExtension(Name) is ".html" or ".htm" or ".css" or ".js" or ".svg" or ".resx" or ".xml";
}
