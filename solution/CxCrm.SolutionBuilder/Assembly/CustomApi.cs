namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>A custom API as registered. <see cref="Binding"/> is 0 global, 1 row, 2 table.</summary>
internal sealed record CustomApi(string Name, int Binding, bool IsFunction, IReadOnlyList<ApiProperty> Request, IReadOnlyList<ApiProperty> Response)
{
    public string Privilege { get; init; } = "";

    public string Table { get; init; } = "";

    public string Description { get; init; } = "";

    public int CallBudget { get; init; } = -1;

    public int MaxBytes { get; init; }
}
