using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>The consent histories of two records that become one person's. Neither is rewritten: each is told of the other, and what the survivor takes over is a new event with the proof it rests on.</summary>
internal sealed class MergedChains
{
    private const string Source = "merge";

    private readonly LedgerBook survivor;
    private readonly LedgerBook other;

    private MergedChains(LedgerBook survivor, LedgerBook other)
    {
        this.survivor = survivor;
        this.other = other;
    }

    /// <summary>Null when neither has a history. Locks both in the order of their ids, so that two merges at once can't wait for each other. At most eight calls.</summary>
    public static MergedChains? Open(PluginCall call, string survivorId, string otherId)
    {
        if (LedgerBook.Peek(call.System, survivorId) is null && LedgerBook.Peek(call.System, otherId) is null) return null;
        var books = new[] { survivorId, otherId }.OrderBy(id => id, StringComparer.Ordinal).Select(id => LedgerBook.Open(call, id)).ToList();
        return new(books.Find(book => book.Head.SubjectId == survivorId)!, books.Find(book => book.Head.SubjectId == otherId)!);
    }

    public void Join(PluginCall call)
    {
        other.Append(Merged(call, survivor.Head.SubjectId));
        survivor.Append(Merged(call, other.Head.SubjectId));
        var own = ConsentRow.All(call.System, survivor.Head.SubjectId);
        var taken = ConsentRow.All(call.System, other.Head.SubjectId).Where(row => Changes(row, own)).ToList();
        var proofs = Proofs(call.System, taken);
        foreach (var row in taken) Take(call, row, own, proofs);
    }

    private static bool Changes(ConsentRow row, IReadOnlyList<ConsentRow> own) =>
        own.FirstOrDefault(candidate => candidate.SamePurpose(row)) is not { Status: { } status } || !ReferenceEquals(MergedConsent.Of(status, row.Status!), status);

    private void Take(PluginCall call, ConsentRow row, IReadOnlyList<ConsentRow> own, IReadOnlyDictionary<int, ConsentEvent> proofs)
    {
        var proof = proofs[row.LastSeq];
        var item = survivor.Append(proof with { Source = Source, Actor = Actor(call), Salt = Salt.New() });
        var target = own.FirstOrDefault(candidate => candidate.SamePurpose(row)) ?? row.For(survivor.Head.SubjectId);
        target.Write(call, row.Status!, item, row.Guardian, row.ReviewOn);
    }

    private ConsentEvent Merged(PluginCall call, string with) => new()
    {
        Kind = ConsentEventKind.Merged,
        Source = Source,
        OccurredOn = call.Now,
        Actor = Actor(call),
        PersonalPart = Json.Of(new ConsentPersonalPart { MergedWith = with }),
        Salt = Salt.New(),
    };

    private static string Actor(PluginCall call) => call.Context.InitiatingUserId.ToString("D");

    private IReadOnlyDictionary<int, ConsentEvent> Proofs(IOrganizationService system, IReadOnlyCollection<ConsentRow> rows)
    {
        if (rows.Count == 0) return new Dictionary<int, ConsentEvent>();
        var query = new QueryExpression(CxConsentEvent.LogicalName) { ColumnSet = LedgerBook.EventColumns };
        query.Criteria.AddCondition(CxConsentEvent.Columns.SubjectId, ConditionOperator.Equal, other.Head.SubjectId);
        query.Criteria.AddCondition(CxConsentEvent.Columns.Seq, ConditionOperator.In, [.. rows.Select(row => (object)row.LastSeq)]);
        return system.RetrieveMultiple(query).Entities.Select(row => LedgerBook.EventOf(row.ToEntity<CxConsentEvent>())).ToDictionary(item => item.Sequence);
    }
}
