namespace CxCrm.Domain.Voice.Text;

/// <summary>A piece of a text: a word in lower case without apostrophes, an emoji, or a mark between them.</summary>
internal readonly struct Token(TokenKind kind, string text)
{
    public TokenKind Kind { get; } = kind;

    public string Text { get; } = text;

    /// <summary>Whether a clause ends here.</summary>
    public bool EndsClause => Kind is TokenKind.Pause or TokenKind.Stop;
}
