namespace CxCrm.Domain.Privacy;

/// <summary>The soft opt-in of Directive 2002/58/EC Art. 13(2): own similar products, address from a sale, refusal offered then and in every message.</summary>
internal static class SimilarProducts
{
    public static GateVerdict Check(MessageFacts facts, GateRule rule)
    {
        bool?[] conditions = [facts.AddressFromSale, facts.RefusalOfferedThen, facts.RefusalOfferedNow];
        var unknown = false;
        foreach (var condition in conditions)
        {
            if (condition == false) return rule.No;
            unknown |= condition is null;
        }

        return unknown ? rule.Look : rule.Yes;
    }
}
