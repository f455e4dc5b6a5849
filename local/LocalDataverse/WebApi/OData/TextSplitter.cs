namespace LocalDataverse.WebApi.OData;

/// <summary>Splits at a character that stands outside quotes and parentheses.</summary>
internal static class TextSplitter
{
    public static List<string> Split(string text, char at)
    {
        var parts = new List<string>();
        var (start, depth, quoted) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\'':
                    quoted = !quoted;
                    break;
                case '(' when !quoted:
                    depth++;
                    break;
                case ')' when !quoted:
                    depth--;
                    break;
                case var c when c == at && !quoted && depth == 0:
                    parts.Add(text[start..i].Trim());
                    start = i + 1;
                    break;
            }
        }

        if (depth != 0 || quoted)
            throw Faults.BadAddress($"Quotes or parentheses do not match in '{text}'.");
        parts.Add(text[start..].Trim());
        return parts;
    }
}
