using System;
using System.Security.Cryptography;
using System.Text;

namespace CxCrm.Domain.Privacy;

/// <summary>SHA-256 of events and texts, as 64 lower-case hexadecimal digits. One for many texts, one after the other: making the algorithm costs more than a short text's hash.</summary>
public sealed class LedgerHash : IDisposable
{
    private const string Digits = "0123456789abcdef";

    private readonly SHA256 algorithm = SHA256.Create();
    private readonly StringBuilder text = new();
    private char[] characters = new char[1024];
    private byte[] bytes = new byte[4096];

    public string Of(ConsentEvent item) => Hexadecimal(BytesOf(item));

    /// <summary>Of a personal part behind its salt.</summary>
    public string Of(string salt, string personalPart) => Hexadecimal(BytesOf(salt, personalPart));

    /// <summary>Whether the event's hash is that of its text.</summary>
    public bool Fits(ConsentEvent item) => IsWritten(item.Hash, BytesOf(item));

    /// <summary>Whether the event's digest is that of its personal part.</summary>
    public bool FitsPersonalPart(ConsentEvent item) => IsWritten(item.PersonalDigest, BytesOf(item.Salt, item.PersonalPart));

    /// <summary>Of a single text.</summary>
    public static string DigestOf(string salt, string personalPart)
    {
        using var hash = new LedgerHash();
        return hash.Of(salt, personalPart);
    }

    public void Dispose() => algorithm.Dispose();

    private byte[] BytesOf(ConsentEvent item)
    {
        text.Clear();
        LedgerText.Write(text, item);
        return BytesOfText();
    }

    private byte[] BytesOf(string salt, string personalPart)
    {
        text.Clear().Append(salt).Append(personalPart);
        return BytesOfText();
    }

    private byte[] BytesOfText()
    {
        MakeRoom(text.Length);
        text.CopyTo(0, characters, 0, text.Length);
        var length = Encoding.UTF8.GetBytes(characters, 0, text.Length, bytes, 0);
        return algorithm.ComputeHash(bytes, 0, length);
    }

    private void MakeRoom(int length)
    {
        if (length <= characters.Length) return;
        characters = new char[length];
        bytes = new byte[Encoding.UTF8.GetMaxByteCount(length)];
    }

    private static bool IsWritten(string hex, byte[] digest)
    {
        if (hex.Length != digest.Length * 2) return false;
        for (var i = 0; i < digest.Length; i++)
        {
            if (hex[2 * i] != Digits[digest[i] >> 4] || hex[2 * i + 1] != Digits[digest[i] & 15]) return false;
        }

        return true;
    }

    private static string Hexadecimal(byte[] digest)
    {
        var hex = new char[digest.Length * 2];
        for (var i = 0; i < digest.Length; i++)
        {
            hex[2 * i] = Digits[digest[i] >> 4];
            hex[2 * i + 1] = Digits[digest[i] & 15];
        }

        return new string(hex);
    }
}
