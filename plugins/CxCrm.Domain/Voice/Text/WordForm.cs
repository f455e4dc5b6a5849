namespace CxCrm.Domain.Voice.Text;

/// <summary>How the word of a pattern stands to a word of the text.</summary>
internal enum WordForm
{
    /// <summary>It is the word.</summary>
    Whole,

    /// <summary>The word begins with it.</summary>
    Beginning,

    /// <summary>The word ends with it: the last part of a compound.</summary>
    Ending,

    /// <summary>It stands anywhere in the word.</summary>
    Within,

    /// <summary>The word is an inflected form of it.</summary>
    Stem,
}
