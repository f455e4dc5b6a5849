namespace CxCrm.Bench;

/// <summary>Which way a text leans.</summary>
internal enum Side
{
    Negative,
    Neutral,
    Positive,
}
