using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy;
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
        var lines = new PersonSources(work).Find().SelectMany(source => Lines(work, source)).Where(line => line.Rows > 0).ToArray();
        return new() { Rows = lines.Sum(line => line.Rows), Plan = Json.Of(lines) };
    }

    private static IEnumerable<PreviewLine> Lines(ErasureWork work, ErasureSource source)
    {
        var rows = new SourceRows(work, source);
        yield return Line(work, source, rows);
        if (rows.CanExpire) yield return Line(work, source, new SourceRows(work, source, expired: true));
    }

    private static PreviewLine Line(ErasureWork work, ErasureSource source, SourceRows rows)
    {
        return new()
        {
            Table = source.Table,
            Column = source.Column,
            Rows = rows.CountAll(),
            Action = rows.Action.ToString().ToLowerInvariant(),
            Ground = rows.Action == ErasureAction.Keep ? rows.Ground : "",
            Why = Why(work, source, rows),
            KeptUntil = rows.Action == ErasureAction.Keep ? rows.KeptUntil()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Mapped = work.Map.Of(source.Table).Count > 0,
        };
    }

    private static string Why(ErasureWork work, ErasureSource source, SourceRows rows)
    {
        var language = work.Call.Language;
        if (rows.Action == ErasureAction.Keep) return KeepGround.TextKey(rows.Ground) is { } ground ? TextCatalog.Text(language, ground) : rows.Ground;
        return TextCatalog.Text(language, PreviewText.Of(rows.Action, work.Map.Of(source.Table).Count > 0, source.Kind == SourceKind.Party));
    }
}
