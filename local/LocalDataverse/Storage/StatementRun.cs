namespace LocalDataverse.Storage;

/// <summary>One run of a statement, row by row.</summary>
internal readonly struct StatementRun(PreparedStatement statement) : IDisposable
{
    /// <summary>Goes to the next row; false when there is none.</summary>
    public bool Step() => statement.Step();

    /// <summary>The value in a column of the row, the first is 0; null for none.</summary>
    public object? Value(int column) => statement.Value(column);

    /// <summary>The text in a column of the row; null for none.</summary>
    public string? Text(int column) => statement.Text(column);

    public void Dispose() => statement.Reset();
}
