using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Crm;

/// <summary>What the slices of one run did together.</summary>
public sealed class WorkDone
{
    private readonly List<OrganizationResponse> slices = [];

    public int Slices => slices.Count;

    /// <summary>False when more is left for the next run.</summary>
    public bool IsDone { get; private set; }

    /// <summary>For the log.</summary>
    public string State => IsDone ? "none is left" : "more are left for the next run";

    /// <summary>The sum of a whole number that each slice answered.</summary>
    public int Sum(string output) => slices.Sum(slice => (int)slice[output]);

    /// <summary>Where the next slice goes on; null when the API has no cursor, or no slice was done.</summary>
    internal object? Cursor { get; private set; }

    internal void Add(OrganizationResponse slice)
    {
        slices.Add(slice);
        IsDone = (bool)slice["Done"];
        Cursor = slice.Results.TryGetValue("Cursor", out var cursor) ? cursor : null;
    }
}
