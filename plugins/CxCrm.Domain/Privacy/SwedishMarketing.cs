namespace CxCrm.Domain.Privacy;

/// <summary>Direct marketing in Sweden: marknadsföringslagen 19 § asks natural persons (sole traders among them) first; 21 § respects a refusal.</summary>
internal static class SwedishMarketing
{
    public static GateVerdict Check(MessageFacts facts) => facts.Channel switch
    {
        MessageChannel.Phone => Call(facts),
        MessageChannel.Post => GateRules.SwedishPost.Yes,
        _ => Electronic(facts),
    };

    private static GateVerdict Electronic(MessageFacts facts)
    {
        if (facts.Recipient == RecipientKind.Company) return GateRules.SwedishCompany.Yes;
        if (facts.Kind == MessageKind.ConsentRequest) return GateRules.SwedishConsent.No;
        if (facts.Consent == ConsentState.Given) return GateRules.SwedishConsent.Yes;
        return facts.Kind == MessageKind.SimilarProducts ? SimilarProducts.Check(facts, GateRules.SwedishSimilar) : GateRules.SwedishConsent.No;
    }

    private static GateVerdict Call(MessageFacts facts)
    {
        if (facts.Recipient is RecipientKind.Company or RecipientKind.SoleTrader) return GateRules.SwedishCompany.Yes;
        if (facts.PriorRequest || facts.Consent == ConsentState.Given) return GateRules.SwedishCall.Yes;
        return facts.OnOptOutList switch
        {
            true => GateRules.SwedishCall.No,
            false => GateRules.SwedishCall.Yes,
            null => GateRules.SwedishCall.Look,
        };
    }
}
