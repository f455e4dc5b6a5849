using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CxCrm.Plugins.Tables;
using Microsoft.Extensions.Configuration;

namespace CxCrm.Functions.Pages.Preferences;

/// <summary>
/// The links in messages that let a person change or refuse consent without signing in: whom they are for and until when, under HMAC-SHA256 with a key that
/// only the functions hold (setting <c>Links:Key</c>, Base64 of at least 32 bytes). Nothing is stored; replacing the key ends all links.
/// </summary>
public sealed class LinkTokens
{
    private const int ShortestKey = 32;
    private const int PersonEnd = 18;
    private const int HeadLength = 26;
    private const int MacLength = HMACSHA256.HashSizeInBytes;
    private const byte Version = 1;

    private readonly byte[] key;

    /// <exception cref="InvalidOperationException">The key is missing or too short.</exception>
    public LinkTokens(IConfiguration configuration)
    {
        var text = configuration["Links:Key"] ?? "";
        var bytes = new byte[text.Length];
        key = Convert.TryFromBase64String(text, bytes, out var length) && length >= ShortestKey
            ? bytes[..length]
            : throw new InvalidOperationException($"Links:Key must be Base64 of at least {ShortestKey} random bytes: it signs the links to the preference centre.");
    }

    /// <summary>The token of a link to a person's preference centre.</summary>
    public string ForPreferences(Guid contact, DateTimeOffset expires) => Seal(LinkKind.Preferences, contact, expires, []);

    /// <summary>The token of a link that refuses one purpose on one channel.</summary>
    public string ForUnsubscribing(Guid contact, string purpose, CxChannel channel, DateTimeOffset expires) =>
        Seal(LinkKind.Unsubscribe, contact, expires, [(byte)(channel - CxChannel.Email), .. Encoding.UTF8.GetBytes(purpose)]);

    /// <summary>What a token of this kind says; nothing when it was not made here, was changed, or is of another kind. It may have expired.</summary>
    public LinkClaim? Read(LinkKind kind, string token)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(token.Length)];
        if (!Base64Url.IsValid(token) || !Base64Url.TryDecodeFromChars(token, bytes, out var length) || length < HeadLength + MacLength)
            return null;
        var content = bytes.AsSpan(0, length - MacLength);
        var isOurs = CryptographicOperations.FixedTimeEquals(bytes.AsSpan(content.Length, MacLength), HMACSHA256.HashData(key, content));
        return isOurs && content[0] == Version && content[1] == (byte)kind ? Claim(kind, content) : null;
    }

    private static LinkClaim Claim(LinkKind kind, ReadOnlySpan<byte> content)
    {
        var contact = new Guid(content[2..PersonEnd]);
        var expires = DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(content[PersonEnd..HeadLength]));
        return kind == LinkKind.Preferences
            ? new LinkClaim(contact, expires, null, null)
            : new LinkClaim(contact, expires, Encoding.UTF8.GetString(content[(HeadLength + 1)..]), CxChannel.Email + content[HeadLength]);
    }

    private string Seal(LinkKind kind, Guid contact, DateTimeOffset expires, ReadOnlySpan<byte> rest)
    {
        var content = new byte[HeadLength + rest.Length];
        (content[0], content[1]) = (Version, (byte)kind);
        contact.TryWriteBytes(content.AsSpan(2));
        BinaryPrimitives.WriteInt64BigEndian(content.AsSpan(PersonEnd), expires.ToUnixTimeSeconds());
        rest.CopyTo(content.AsSpan(HeadLength));
        return Base64Url.EncodeToString([.. content, .. HMACSHA256.HashData(key, content)]);
    }
}
