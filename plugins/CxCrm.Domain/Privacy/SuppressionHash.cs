using System;
using System.Security.Cryptography;
using System.Text;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// The keyed hash (HMAC-SHA256, RFC 2104) under which an address of a person who objected to marketing is recognised after an erasure. Without the key, which lies outside the
/// database, nobody can try addresses against it.
/// </summary>
public sealed class SuppressionHash
{
    /// <summary>Fewer characters are no secret.</summary>
    public const int ShortestKey = 32;

    private readonly byte[] key;

    /// <exception cref="ArgumentException">The key is shorter than <see cref="ShortestKey"/>.</exception>
    public SuppressionHash(string key)
    {
        if (key.Length < ShortestKey) throw new ArgumentException("The key is too short.", nameof(key));
        this.key = Encoding.UTF8.GetBytes(key);
    }

    /// <summary>Tells keys apart without telling anything of them: what was hashed with another key can't be recognised any more.</summary>
    public string KeyVersion => Hash("key version").Substring(0, 16);

    /// <summary>Lower-case hex; null when the text is no address.</summary>
    public string? Email(string address)
    {
        var folded = FoldedText.Of(address).Trim();
        return folded.IndexOf('@') > 0 ? Hash("email:" + folded) : null;
    }

    /// <summary>Lower-case hex of the national number, however it is written; null when the text is no number.</summary>
    public string? Phone(string number)
    {
        var national = PhoneNumber.National(number);
        return national.Length > 0 ? Hash("phone:" + national) : null;
    }

    private string Hash(string text)
    {
        using var hmac = new HMACSHA256(key);
        var hex = new StringBuilder(64);
        foreach (var part in hmac.ComputeHash(Encoding.UTF8.GetBytes(text))) hex.Append(part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return hex.ToString();
    }
}
