using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CxCrm.Local.SignIn;

/// <summary>Bearer tokens that name a user and an end, signed (HMAC-SHA256, RFC 2104) with a key that lives as long as the host.</summary>
internal sealed class Tokens(TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private const int Signed = 16 + sizeof(long);
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public string Issue(Guid user)
    {
        Span<byte> token = stackalloc byte[Signed + HMACSHA256.HashSizeInBytes];
        user.TryWriteBytes(token);
        BitConverter.TryWriteBytes(token[16..], (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds());
        HMACSHA256.HashData(_key, token[..Signed], token[Signed..]);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>The user a token was issued for; null when it is not ours or has ended.</summary>
    public Guid? UserOf(string text)
    {
        Span<byte> token = stackalloc byte[Signed + HMACSHA256.HashSizeInBytes];
        if (!Base64Url.IsValid(text, out var length) || length != token.Length || !Base64Url.TryDecodeFromUtf8(Encoding.ASCII.GetBytes(text), token, out _))
            return null;
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, token[..Signed], expected);
        return CryptographicOperations.FixedTimeEquals(expected, token[Signed..]) && BitConverter.ToInt64(token[16..]) > clock.GetUtcNow().ToUnixTimeSeconds()
            ? new Guid(token[..16])
            : null;
    }
}
