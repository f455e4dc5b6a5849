namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>A copy of the row that steps of a class ask for.</summary>
internal sealed record Image(bool IsPre, string Alias, IReadOnlyList<string> Columns)
{
    /// <summary>Whether a step's message and stage have such an image (Microsoft Learn, "Entity images").</summary>
    public bool Fits(Step step) => IsPre
        ? step.Message != "Create"
        : step.Message != "Delete" && step.Stage == Step.PostOperation;
}
