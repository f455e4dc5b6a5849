namespace CxCrm.Domain.Privacy;

/// <summary>
/// What stands after two records of one person became one. A refusal always wins (GDPR Art. 7(3), 21(2)): nobody who said no through one record is written to because of
/// a yes in the other. A yes wins over one that lapsed. Where both say the same, the later one stands.
/// </summary>
public static class MergedConsent
{
    public static ConsentStatus Of(ConsentStatus first, ConsentStatus second)
    {
        var one = Weight(first.State);
        var other = Weight(second.State);
        if (one != other) return one > other ? first : second;
        return second.Since > first.Since ? second : first;
    }

    private static int Weight(ConsentState state) => state switch
    {
        ConsentState.Refused or ConsentState.Withdrawn => 2,
        ConsentState.Given => 1,
        _ => 0,
    };
}
