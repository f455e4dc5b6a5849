namespace CxCrm.Domain.Privacy.Breach;

/// <summary>What must stand before a breach gets a state; each answers what is missing, by the column's name, or null.</summary>
public static class BreachRules
{
    /// <summary>Art. 33(1) and 33(3): told, with nature, likely consequences and measures.</summary>
    public static string? MissingToReport(BreachFacts facts) => !facts.AuthorityTold ? "cx_authoritytoldon" : MissingDocumentation(facts);

    /// <summary>Art. 33(1): only where a risk is unlikely; 33(5): documented all the same.</summary>
    public static string? MissingNotToReport(BreachFacts facts) => facts.Risk != BreachRisk.Unlikely ? "cx_risk" : MissingDocumentation(facts);

    /// <summary>Art. 34(1): a high risk is told to the persons.</summary>
    public static string? MissingToClose(BreachFacts facts)
    {
        if (facts.Risk is null) return "cx_risk";
        if (facts.Risk != BreachRisk.Unlikely && !facts.AuthorityTold) return "cx_authoritytoldon";
        if (facts.Risk == BreachRisk.High && !facts.PersonsTold) return "cx_personstoldon";
        return MissingDocumentation(facts);
    }

    private static string? MissingDocumentation(BreachFacts facts)
    {
        if (!facts.NatureStated) return "cx_nature";
        if (!facts.ConsequencesStated) return "cx_consequences";
        return facts.MeasuresStated ? null : "cx_measures";
    }
}
