using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>The part of a column's definition that all types share, with the values that exports have where nothing else is said.</summary>
internal sealed record AttributeShape(string PhysicalName, string Type, Labels Labels)
{
    public const string Everywhere = "ValidForAdvancedFind|ValidForForm|ValidForGrid";

    public string Description { get; init; } = "";

    public string RequiredLevel { get; init; } = "none";

    /// <summary>Null where exports have none.</summary>
    public string? DisplayMask { get; init; } = Everywhere;

    public string? ImeMode { get; init; } = "auto";

    public bool Update { get; init; } = true;

    public bool Create { get; init; } = true;

    public bool Custom { get; init; } = true;

    public bool Audit { get; init; } = true;

    public bool Secured { get; init; }

    public bool RequirementCanChange { get; init; } = true;

    public bool SortableCanChange { get; init; } = true;

    public string AutoNumber { get; init; } = "";

    public bool Searchable { get; init; }

    public bool Filterable { get; init; }

    public bool Retrievable { get; init; }

    /// <summary>What belongs to the type alone, in the order of exports.</summary>
    public IReadOnlyList<XElement> TypePart { get; init; } = [];
}
