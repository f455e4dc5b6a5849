using CxCrm.Domain.Privacy;

namespace CxCrm.Domain.Tests.Privacy;

/// <summary>Chains of consent events for tests; times count up from 1 March 2026.</summary>
internal static class LedgerBuilder
{
    public const string Subject = "5f8d2a7e-6a0c-4f3a-9a55-0b7d8a1c2e11";

    public static List<ConsentEvent> Chain(int length)
    {
        var chain = new List<ConsentEvent>();
        var head = LedgerHead.Empty(Subject);
        for (var number = 1; number <= length; number++)
        {
            chain.Add(ConsentLedger.Append(head, Draft(number)));
            head = ConsentLedger.HeadAfter(chain[^1]);
        }

        return chain;
    }

    public static ConsentEvent Draft(int number, ConsentEventKind kind = ConsentEventKind.Given) => new()
    {
        Kind = kind,
        Purpose = "newsletter",
        Channel = "email",
        TextVersion = "3",
        Source = "preference page",
        OccurredOn = new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc).AddMinutes(number),
        Actor = "subject",
        PersonalPart = $"{{\"session\":\"s{number}\"}}",
        Salt = $"0123456789abcdef{number}",
    };

    public static IReadOnlyList<LedgerFinding> Verify(IEnumerable<ConsentEvent> chain, LedgerHead? head)
    {
        using var hash = new LedgerHash();
        var verifier = new LedgerVerifier(Subject, hash);
        foreach (var item in chain) verifier.Next(item);
        return verifier.Finish(head);
    }

    public static LedgerHead HeadOf(List<ConsentEvent> chain) => chain.Count == 0 ? LedgerHead.Empty(Subject) : ConsentLedger.HeadAfter(chain[^1]);
}
