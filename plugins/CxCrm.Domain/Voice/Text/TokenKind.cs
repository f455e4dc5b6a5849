namespace CxCrm.Domain.Voice.Text;

/// <summary>What a piece of a text is.</summary>
internal enum TokenKind
{
    /// <summary>Letters and digits.</summary>
    Word,

    /// <summary>A pictograph, or a face made of punctuation marks.</summary>
    Emoji,

    /// <summary>A comma or the like: what is denied before it isn't denied after it.</summary>
    Pause,

    /// <summary>The end of a sentence.</summary>
    Stop,
}
