namespace CxCrm.Domain.Privacy;

/// <summary>Direct marketing in Denmark: markedsføringsloven § 10 protects companies as well as persons; forbrugeraftaleloven § 4 forbids cold calls to consumers.</summary>
internal static class DanishMarketing
{
    public static GateVerdict Check(MessageFacts facts) => facts.Channel switch
    {
        MessageChannel.Phone => Call(facts),
        MessageChannel.Post => Post(facts),
        _ => Electronic(facts),
    };

    private static GateVerdict Electronic(MessageFacts facts)
    {
        if (facts.Kind == MessageKind.ConsentRequest) return GateRules.DanishConsent.No;
        if (facts.Consent == ConsentState.Given) return GateRules.DanishConsent.Yes;
        return facts.Kind == MessageKind.SimilarProducts ? SimilarProducts.Check(facts, GateRules.DanishSimilar) : GateRules.DanishConsent.No;
    }

    private static GateVerdict Call(MessageFacts facts)
    {
        if (facts.Recipient is RecipientKind.Company or RecipientKind.SoleTrader) return GateRules.Company.Yes;
        if (facts.ExceptedTrade) return GateRules.DanishCallExcepted.Yes;
        return facts.PriorRequest || facts.Consent == ConsentState.Given ? GateRules.DanishCall.Yes : GateRules.DanishCall.No;
    }

    private static GateVerdict Post(MessageFacts facts)
    {
        if (facts.Recipient == RecipientKind.Company) return GateRules.Company.Yes;
        if (facts.PriorRequest || facts.Consent == ConsentState.Given) return GateRules.DanishPost.Yes;
        return facts.OnOptOutList switch
        {
            true => GateRules.DanishPost.No,
            false => GateRules.DanishPost.Yes,
            null => GateRules.DanishPost.Look,
        };
    }
}
