using System.Runtime.InteropServices;

namespace LocalDataverse.Storage;

/// <summary>
/// SQLite's own functions for the columns of a row, on the bare statement: a row has some twenty values, each asked for twice, and guarding the statement each time costs more than the value. Whoever
/// calls them keeps the statement open (SQLite: Result Values From A Query).
/// </summary>
internal static class ResultValues
{
    private const string Library = "e_sqlite3";

    public static string? Text(nint statement, int column)
    {
        var text = Utf8(statement, column);
        return text == 0 ? null : Marshal.PtrToStringUTF8(text, Length(statement, column));
    }

    // None of these waits, calls back or takes longer than a copy of the value.
    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    [DllImport(Library, EntryPoint = "sqlite3_column_type", ExactSpelling = true)]
    public static extern int Type(nint statement, int column);

    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    [DllImport(Library, EntryPoint = "sqlite3_column_int64", ExactSpelling = true)]
    public static extern long Int64(nint statement, int column);

    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    [DllImport(Library, EntryPoint = "sqlite3_column_double", ExactSpelling = true)]
    public static extern double Double(nint statement, int column);

    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    [DllImport(Library, EntryPoint = "sqlite3_column_text", ExactSpelling = true)]
    private static extern nint Utf8(nint statement, int column);

    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    [DllImport(Library, EntryPoint = "sqlite3_column_bytes", ExactSpelling = true)]
    private static extern int Length(nint statement, int column);
}
