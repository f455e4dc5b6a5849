using System.Collections.Generic;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// Checks one chain, event by event in the order of their numbers, then against its head. Finds every event that was changed, moved, removed or cut off,
/// and says which kind of field, as far as the hashes tell.
/// </summary>
public sealed class LedgerVerifier(string subjectId, LedgerHash hash)
{
    private readonly List<LedgerFinding> findings = [];
    private int sequence;
    private string linkedHash = LedgerText.Genesis;
    private string? otherHash;
    private int blankedFrom;

    /// <summary>Events seen so far.</summary>
    public int Count { get; private set; }

    public void Next(ConsentEvent item)
    {
        Count++;
        if (item.SubjectId != subjectId) Report(item.Sequence, LedgerField.Subject);
        var inOrder = CheckSequence(item);
        SettlePrevious(item.PreviousHash);
        if (DigestHolds(item)) CheckHash(item, inOrder);
        linkedHash = item.Hash;
        sequence = item.Sequence;
    }

    /// <summary>Everything found. A chain without a head row is compared with the empty head.</summary>
    public IReadOnlyList<LedgerFinding> Finish(LedgerHead? head)
    {
        var end = head ?? LedgerHead.Empty(subjectId);
        SettlePrevious(end.Hash);
        if (end.SubjectId != subjectId) Report(end.Sequence, LedgerField.Subject);
        if (end.Sequence > sequence) Report(sequence + 1, LedgerField.Head);
        else if (end.Sequence < sequence || end.Hash != linkedHash) Report(sequence, LedgerField.Head);
        if (blankedFrom > 0) Report(blankedFrom, LedgerField.PersonalPart);
        return findings;
    }

    private bool CheckSequence(ConsentEvent item)
    {
        if (item.Sequence == sequence + 1) return true;
        Report(item.Sequence > sequence ? sequence + 1 : item.Sequence, LedgerField.Sequence);
        return false;
    }

    // An event whose text and hash disagree is told apart by what follows it: the next link still holds the true hash.
    private void SettlePrevious(string nextLink)
    {
        if (otherHash is null) return;
        var hashWasChanged = nextLink == otherHash;
        Report(sequence, hashWasChanged ? LedgerField.Hash : LedgerField.Content);
        if (hashWasChanged) linkedHash = otherHash;
        otherHash = null;
    }

    // False when the digest itself was changed: then the event's hash can't fit either, and one finding is enough.
    private bool DigestHolds(ConsentEvent item)
    {
        if (item.Kind == ConsentEventKind.Erased) blankedFrom = 0;
        if (item.IsBlanked)
        {
            if (blankedFrom == 0) blankedFrom = item.Sequence;
            return true;
        }

        if (hash.FitsPersonalPart(item)) return true;
        var digest = hash.Of(item.Salt, item.PersonalPart);
        var digestWasChanged = hash.Fits(item with { PersonalDigest = digest });
        Report(item.Sequence, digestWasChanged ? LedgerField.PersonalDigest : LedgerField.PersonalPart);
        return !digestWasChanged;
    }

    private void CheckHash(ConsentEvent item, bool inOrder)
    {
        var linked = item.PreviousHash == linkedHash;
        if (!linked && inOrder) Report(item.Sequence, LedgerField.PreviousHash);
        if (linked && !hash.Fits(item)) otherHash = hash.Of(item);
    }

    private void Report(int sequence, LedgerField field) => findings.Add(new LedgerFinding(subjectId, sequence, field));
}
