using System;
using System.Security.Cryptography;
using System.Text;

namespace CxCrm.Domain.Privacy;

/// <summary>SHA-256 of events and texts, as 64 lower-case hexadecimal digits. One for a whole chain: making the algorithm costs more than a short text's hash.</summary>
public sealed class LedgerHash : IDisposable
{
    private const string Digits = "0123456789abcdef";

    private readonly SHA256 algorithm = SHA256.Create();

    public string Of(ConsentEvent item) => Of(LedgerText.Of(item));

    /// <summary>Of a personal part behind its salt.</summary>
    public string Of(string salt, string personalPart) => Of(salt + personalPart);

    /// <summary>Of a single text.</summary>
    public static string DigestOf(string salt, string personalPart)
    {
        using var hash = new LedgerHash();
        return hash.Of(salt, personalPart);
    }

    public void Dispose() => algorithm.Dispose();

    private string Of(string text)
    {
        var bytes = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
        var hex = new char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            hex[2 * i] = Digits[bytes[i] >> 4];
            hex[2 * i + 1] = Digits[bytes[i] & 15];
        }

        return new string(hex);
    }
}
