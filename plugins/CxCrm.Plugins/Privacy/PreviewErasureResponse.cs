using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class PreviewErasureResponse
{
    [Out(Description = "Rows found.")]
    public int Rows { get; set; }

    [Out(Description = "JSON, version 1: per way to the person's rows table, column, rows, action, ground, whether the data map knows the table, the reason in words and, for accounting material, until when it is kept.")]
    public string Plan { get; set; } = "[]";
}
