namespace CxCrm.Domain.Voice.Text;

/// <summary>A word of the list found in a sentence.</summary>
internal sealed class WordHit(EmotionWord word, int at, int length)
{
    public EmotionWord Word { get; } = word;

    /// <summary>Where it begins, as a place in the tokens.</summary>
    public int At { get; } = at;

    /// <summary>How many tokens it takes.</summary>
    public int Length { get; } = length;

    public int End => At + Length;

    /// <summary>Whether something turns it round.</summary>
    public bool Denied { get; set; }

    /// <summary>1, more where strengthened, less where weakened.</summary>
    public double Factor { get; set; } = 1;

    /// <summary>What it weighs, for or against.</summary>
    public double Weight => Word.Valence * Word.Strength * Factor * Turn;

    /// <summary>Its valence as it stands in the text.</summary>
    public int Valence => Denied ? -Word.Valence : Word.Valence;

    // "Not bad" praises less than "bad" blames.
    private double Turn
    {
        get
        {
            if (!Denied)
                return 1;
            return Word.Valence < 0 ? -0.6 : -0.9;
        }
    }
}
