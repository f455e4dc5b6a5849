using System;

namespace CxCrm.Domain.Voice.Text;

/// <summary>Pictographs and the faces that people make of punctuation marks, with what they say.</summary>
internal static class Emoji
{
    private const string Glad = "😀😃😄😁😆😊🙂😍🥰😘🤩😎👍👏🙌💯🎉🥳😇🤗💪🙏👌😋😻💖💕🌟⭐✨🏆🔥☺❤♥✔✅";
    private const string Sad = "😡😠🤬😤👎😞😢😭😩😫😒🙄😑😕☹🙁😣😖😔😟😨😱🤮🤢💩🖕😾💔❌";

    private static readonly string[] GladFaces = [":-)", ":)", "=)", ":-D", ":D", "=D", ";-)", ";)", "<3", ":-))", ":P"];
    private static readonly string[] SadFaces = [":-(", ":(", "=(", ":'(", ":-/", ":/", ">:("];

    /// <summary>How many characters the emoji at this place takes; 0 where none begins.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        if (char.IsHighSurrogate(text[at]))
            return at + 1 < end && char.IsLowSurrogate(text[at + 1]) ? 2 : 0;
        if (text[at] is >= '\u2600' and <= '\u27BF' or '\u2B50')
            return 1;
        return text[at] is ':' or '=' or ';' or '<' or '>' ? Math.Max(FaceLength(GladFaces, text, at, end), FaceLength(SadFaces, text, at, end)) : 0;
    }

    /// <summary>1 for what pleases, -1 for what doesn't, 0 for what says neither.</summary>
    public static int Valence(string emoji)
    {
        if (Array.IndexOf(GladFaces, emoji) >= 0 || Glad.IndexOf(emoji, StringComparison.Ordinal) >= 0)
            return 1;
        return Array.IndexOf(SadFaces, emoji) >= 0 || Sad.IndexOf(emoji, StringComparison.Ordinal) >= 0 ? -1 : 0;
    }

    private static int FaceLength(string[] faces, string text, int at, int end)
    {
        var longest = 0;
        foreach (var face in faces)
        {
            if (face.Length > longest && at + face.Length <= end && string.CompareOrdinal(text, at, face, 0, face.Length) == 0)
                longest = face.Length;
        }
        return longest;
    }
}
