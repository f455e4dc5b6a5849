using System;
using System.Collections.Generic;
using System.Text;

namespace CxCrm.Domain.Voice.Text;

/// <summary>
/// Takes a text apart. Markup, addresses of pages and what else isn't a customer's word is passed over. One pass: the time grows with the length and no faster,
/// whatever the text.
/// </summary>
internal sealed class Tokenizer
{
    /// <summary>Characters that are read; what comes after them is left out.</summary>
    public const int LongestText = 100_000;

    /// <summary>The longest word of the three languages is far shorter; what is longer is noise.</summary>
    private const int LongestWord = 60;

    private const char Ring = '\u030A';
    private const char Diaeresis = '\u0308';

    private readonly string text;
    private readonly int end;
    private readonly List<Token> tokens = [];
    private readonly StringBuilder word = new();
    private int at;

    private Tokenizer(string text)
    {
        this.text = text;
        end = Math.Min(text.Length, LongestText);
    }

    /// <summary>The pieces in their order.</summary>
    public static List<Token> Tokens(string text)
    {
        var tokenizer = new Tokenizer(text);
        while (tokenizer.at < tokenizer.end)
            tokenizer.Next();
        return tokenizer.tokens;
    }

    private void Next()
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c))
            Word();
        else if (c == '<' && TagEnd() is { } tagEnd)
            at = tagEnd;
        else if (Emoji.LengthAt(text, at, end) is var length and > 0)
            Take(TokenKind.Emoji, length);
        else
            Mark(c);
    }

    private void Word()
    {
        word.Clear();
        while (at < end && IsOfWord())
            Letter();
        var read = word.ToString();
        if (read is "http" or "https" or "www")
            SkipToSpace();
        else if (read.Length is > 0 and <= LongestWord)
            tokens.Add(new Token(TokenKind.Word, read));
    }

    private bool IsOfWord() => char.IsLetterOrDigit(text[at]) || IsApostrophe(text[at]) || text[at] is Ring or Diaeresis or '\u00AD';

    private void Letter()
    {
        var c = char.ToLowerInvariant(text[at++]);
        if (c is Ring or Diaeresis)
            Compose(c);
        else if (char.IsLetterOrDigit(c))
            Append(c);
    }

    // Letters typed as a base letter and a mark of their own, as some phones and file formats do.
    private void Compose(char mark)
    {
        if (word.Length == 0)
            return;
        var last = word.Length - 1;
        word[last] = word[last] switch
        {
            'a' => mark == Ring ? 'å' : 'ä',
            'o' when mark == Diaeresis => 'ö',
            var letter => letter,
        };
    }

    // "suuuper" is "super" with feeling: a letter that stands three times or more stands once.
    private void Append(char c)
    {
        var n = word.Length;
        if (char.IsDigit(c) || n < 2 || word[n - 1] != c || word[n - 2] != c)
            word.Append(c);
        if (n >= 2 && char.IsLetter(c) && word[n - 1] == c && word[n - 2] == c && (at >= end || char.ToLowerInvariant(text[at]) != c))
            word.Length = n - 1;
    }

    private int? TagEnd()
    {
        if (at + 1 >= end || !(char.IsLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
            return null;
        for (var i = at + 1; i < end && text[i] != '<'; i++)
        {
            if (text[i] == '>')
                return i + 1;
        }
        return null;
    }

    private void SkipToSpace()
    {
        while (at < end && !char.IsWhiteSpace(text[at]))
            at++;
    }

    private void Take(TokenKind kind, int length)
    {
        tokens.Add(new Token(kind, text.Substring(at, length)));
        at += length;
    }

    private void Mark(char c)
    {
        at++;
        if (c is '.' or '!' or '?' or '\n' or '…')
            tokens.Add(new Token(TokenKind.Stop, c == '?' ? "?" : c == '!' ? "!" : "."));
        else if (c is ',' or ';' or ':' or '(' or ')' or '–' or '—')
            tokens.Add(new Token(TokenKind.Pause, ","));
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '´' or '`';
}
