using System.Collections.Generic;

namespace CxCrm.Domain.Toolbox;

/// <summary>What the printed page of a package shows, and no more.</summary>
public sealed record PackageContent
{
    public string Name { get; init; } = "";

    public string? Description { get; init; }

    public IReadOnlyList<PackageElement> Functional { get; init; } = [];

    public IReadOnlyList<PackageElement> Emotional { get; init; } = [];

    /// <summary>How service is made visible.</summary>
    public string? Visible { get; init; }

    /// <summary>How expectations are managed.</summary>
    public string? Expectation { get; init; }

    /// <summary>Which details are cared for.</summary>
    public string? Detail { get; init; }

    /// <summary>How it is right the first time.</summary>
    public string? FirstTime { get; init; }
}
