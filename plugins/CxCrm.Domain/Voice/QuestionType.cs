namespace CxCrm.Domain.Voice;

/// <summary>What a survey question asks for, in the order of the choice cx_QuestionType.</summary>
public enum QuestionType
{
    /// <summary>Likelihood to recommend, 0 to 10.</summary>
    Nps,

    /// <summary>Satisfaction, 1 to 5.</summary>
    Csat,

    /// <summary>Ease (CES 2.0), 1 to 7.</summary>
    Ces,

    /// <summary>How it felt, in the customer's own emotion words.</summary>
    Emotion,

    /// <summary>Likelihood to buy again, 1 to 5.</summary>
    Lba,

    /// <summary>Compared with what was expected, 1 (far below) to 5 (far above).</summary>
    Expectation,

    /// <summary>Value for what it cost, 1 to 5.</summary>
    PerceivedValue,

    /// <summary>Anything, in the customer's own words.</summary>
    OwnWords,

    /// <summary>How far one attribute (professional, sympathetic, trustworthy) fits, 1 to 5.</summary>
    Attribute,

    /// <summary>A sentence to complete, in own words.</summary>
    SentenceCompletion,
}
