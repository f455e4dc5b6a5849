namespace CxCrm.SolutionBuilder.Model;

/// <summary>A table of ours, or what the solution adds to a standard one (<see cref="IsExtension"/>).</summary>
internal sealed record Table(Position At, string SchemaName)
{
    public string LogicalName { get; } = SchemaName.ToLowerInvariant();

    public bool IsExtension { get; init; }

    public Ownership Ownership { get; init; }

    public Labels Name { get; init; } = new(default, new Dictionary<int, string>());

    public Labels PluralName { get; init; } = new(default, new Dictionary<int, string>());

    public string Description { get; init; } = "";

    public string EntitySet { get; init; } = "";

    public bool Audit { get; init; } = true;

    public bool Notes { get; init; }

    public bool Activities { get; init; }

    /// <summary>All columns that the solution adds, the primary name first.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    public IReadOnlyList<UsedColumn> Uses { get; init; } = [];

    public IReadOnlyList<Key> Keys { get; init; } = [];

    public IReadOnlyList<StatusReason> StatusReasons { get; init; } = [];

    public IReadOnlyList<View> Views { get; init; } = [];

    public IReadOnlyList<Form> Forms { get; init; } = [];

    public IReadOnlyList<FormField> QuickCreate { get; init; } = [];

    public IReadOnlyList<Chart> Charts { get; init; } = [];

    public string PrimaryId => LogicalName + "id";

    public Column? PrimaryName => Columns.FirstOrDefault(c => c.IsPrimaryName);

    /// <summary>Whether the zip says anything about it; a file that only names used columns serves code alone.</summary>
    public bool IsInSolution => !IsExtension || Columns.Count + Views.Count + Forms.Count + Charts.Count > 0;
}
