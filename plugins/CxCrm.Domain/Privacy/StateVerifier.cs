using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// Checks that the stated consents of a subject are those the history ends in: the gate reads the states, so a state that was changed is as bad as a forged event. After
/// an erasure none is left.
/// </summary>
public sealed class StateVerifier(string subjectId)
{
    private readonly Dictionary<string, ConsentEvent> last = new(StringComparer.Ordinal);

    /// <summary>The events of the chain, in order.</summary>
    public void Next(ConsentEvent item)
    {
        if (item.Kind == ConsentEventKind.Erased) last.Clear();
        if (StateOf(item.Kind) is not null) last[Key(item.Purpose, item.Channel)] = item;
    }

    public IReadOnlyList<LedgerFinding> Finish(IEnumerable<StatedConsent> states)
    {
        var findings = new List<LedgerFinding>();
        foreach (var state in states)
        {
            var key = Key(state.Purpose, state.Channel);
            if (!last.TryGetValue(key, out var item) || !Follows(state, item)) findings.Add(new(subjectId, state.LastSequence, LedgerField.State));
            last.Remove(key);
        }

        foreach (var missing in last.Values) findings.Add(new(subjectId, missing.Sequence, LedgerField.State));
        return findings;
    }

    private static bool Follows(StatedConsent state, ConsentEvent item) =>
        state.State == StateOf(item.Kind)
        && state.Since == item.OccurredOn
        && state.TextVersion == item.TextVersion
        && state.Source == item.Source
        && state.LastSequence == item.Sequence;

    private static ConsentState? StateOf(ConsentEventKind kind) => kind switch
    {
        ConsentEventKind.Given => ConsentState.Given,
        ConsentEventKind.Refused => ConsentState.Refused,
        ConsentEventKind.Withdrawn => ConsentState.Withdrawn,
        ConsentEventKind.Expired => ConsentState.Expired,
        _ => null,
    };

    private static string Key(string purpose, string channel) => purpose + "\n" + channel;
}
