using System.Linq;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

/// <summary>Shows what an erasure would do, and changes nothing. A row that several ways lead to is counted behind each.</summary>
[CustomApi("cx_PreviewErasure", Binding.Global, Kind.Action, Privilege = "prvReadcx_PrivacyRequest", CallBudget = 250, MaxBytes = 100,
    Description = "Per table, what an erasure would delete, empty or keep, and why.")]
public sealed class PreviewErasure : Api<PreviewErasureRequest, PreviewErasureResponse>
{
    protected override PreviewErasureResponse Run(ApiCall<PreviewErasureRequest> call)
    {
        var file = ErasureCase.Open(call, call.Request.Request.Id);
        var holds = LegalHolds.Read(call, file.Progress.Contacts);
        var work = new ErasureWork(call, file.Request, file.Progress, DataMapReader.Read(call.System), holds, rows: 0);
        var lines = new PersonSources(work).Find().Select(source => Line(work, source)).Where(line => line.Rows > 0).ToArray();
        return new() { Rows = lines.Sum(line => line.Rows), Plan = Json.Of(lines) };
    }

    private static PreviewLine Line(ErasureWork work, ErasureSource source)
    {
        var rows = new SourceRows(work, source);
        return new()
        {
            Table = source.Table,
            Column = source.Column,
            Rows = rows.CountAll(),
            Action = rows.Action.ToString().ToLowerInvariant(),
            Ground = rows.Ground,
            Mapped = work.Map.Of(source.Table).Count > 0,
        };
    }
}
