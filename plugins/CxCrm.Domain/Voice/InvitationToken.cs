using System;
using System.Security.Cryptography;
using System.Text;

namespace CxCrm.Domain.Voice;

/// <summary>The secret in the link of an invitation. Only its hash is kept, so that who reads the database can't answer for a customer.</summary>
public static class InvitationToken
{
    /// <summary>Random bytes of a token: 192 bits.</summary>
    public const int Bytes = 24;

    /// <summary>A token from random bytes, in the URL alphabet of RFC 4648 section 5.</summary>
    public static string From(byte[] random) => random.Length >= 16
        ? Convert.ToBase64String(random).TrimEnd('=').Replace('+', '-').Replace('/', '_')
        : throw new ArgumentException("A token has at least 128 random bits.", nameof(random));

    /// <summary>SHA-256 of the token's UTF-8 bytes in lower-case hexadecimal, 64 characters.</summary>
    public static string Hash(string token)
    {
        using var sha = SHA256.Create();
        var text = new StringBuilder(64);
        foreach (var value in sha.ComputeHash(Encoding.UTF8.GetBytes(token.Trim())))
            text.Append("0123456789abcdef"[value >> 4]).Append("0123456789abcdef"[value & 15]);
        return text.ToString();
    }
}
