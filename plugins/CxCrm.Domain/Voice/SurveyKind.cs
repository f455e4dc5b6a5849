namespace CxCrm.Domain.Voice;

/// <summary>What occasions a survey.</summary>
public enum SurveyKind
{
    /// <summary>One visit, purchase or case.</summary>
    Transactional,

    /// <summary>The relation as a whole.</summary>
    Relational,

    /// <summary>An idea that is not sold yet.</summary>
    Concept,
}
