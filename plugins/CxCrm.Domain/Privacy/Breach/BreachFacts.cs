namespace CxCrm.Domain.Privacy.Breach;

/// <summary>What is known of a breach when its state is to change.</summary>
public sealed record BreachFacts
{
    public bool AuthorityTold { get; init; }

    public bool PersonsTold { get; init; }

    /// <summary>Null while nobody has judged it.</summary>
    public BreachRisk? Risk { get; init; }

    public bool NatureStated { get; init; }

    public bool ConsequencesStated { get; init; }

    public bool MeasuresStated { get; init; }
}
