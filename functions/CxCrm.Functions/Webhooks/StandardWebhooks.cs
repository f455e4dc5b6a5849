using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CxCrm.Functions.Webhooks;

/// <summary>
/// Signatures by the Standard Webhooks specification (standardwebhooks.com): <c>v1,</c> and the Base64 of HMAC-SHA256 over <c>id.timestamp.body</c>, several of
/// them separated by spaces while a secret is replaced. A timestamp may be 300 seconds off either way.
/// </summary>
public sealed class StandardWebhooks(TimeProvider clock)
{
    public const string IdHeader = "webhook-id";
    public const string TimestampHeader = "webhook-timestamp";
    public const string SignatureHeader = "webhook-signature";

    /// <summary>How far the sender's clock may be off.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(300);

    private const string SecretPrefix = "whsec_";
    private const string Version = "v1,";
    private const int ShortestSecret = 16;

    /// <summary>Why the call is not genuine; nothing when it is.</summary>
    /// <exception cref="InvalidOperationException">The secret is not <c>whsec_</c> and Base64 of at least 16 bytes.</exception>
    public string? FaultOf(string secret, IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        var key = KeyOf(secret);
        string? id = headers[IdHeader], timestamp = headers[TimestampHeader], signatures = headers[SignatureHeader];
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(timestamp) || string.IsNullOrEmpty(signatures))
            return $"The headers {IdHeader}, {TimestampHeader} and {SignatureHeader} are needed.";
        if (!IsSigned(signatures, Sign(key, id, timestamp, body)))
            return "The signature does not match the body. Compare the secret with the tool's.";
        return long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && IsNow(seconds)
            ? null
            : FormattableString.Invariant($"The timestamp is more than {Tolerance.TotalSeconds} seconds off. Compare the clocks.");
    }

    /// <summary>The signature of a message, without its version.</summary>
    public static byte[] Sign(byte[] key, string id, string timestamp, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        mac.AppendData(Encoding.UTF8.GetBytes($"{id}.{timestamp}."));
        mac.AppendData(body);
        return mac.GetHashAndReset();
    }

    /// <summary>The bytes of a secret as tools show it.</summary>
    /// <exception cref="InvalidOperationException">It is not <c>whsec_</c> and Base64 of at least 16 bytes.</exception>
    public static byte[] KeyOf(string secret)
    {
        var key = new byte[secret.Length];
        return secret.StartsWith(SecretPrefix, StringComparison.Ordinal)
            && Convert.TryFromBase64String(secret[SecretPrefix.Length..], key, out var length)
            && length >= ShortestSecret
                ? key[..length]
                : throw new InvalidOperationException($"A webhook secret is {SecretPrefix} and Base64 of at least {ShortestSecret} bytes. Copy it from the tool as it is shown there.");
    }

    // All are compared, each in constant time, so that the time taken tells nothing about them.
    private static bool IsSigned(string signatures, byte[] expected) => signatures
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(signature => signature.StartsWith(Version, StringComparison.Ordinal))
        .Aggregate(false, (found, signature) => found | IsEqual(signature[Version.Length..], expected));

    private static bool IsEqual(string signature, byte[] expected)
    {
        Span<byte> given = stackalloc byte[expected.Length];
        return Convert.TryFromBase64String(signature, given, out var length) && CryptographicOperations.FixedTimeEquals(given[..length], expected);
    }

    private bool IsNow(long seconds) => Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - seconds) <= Tolerance.TotalSeconds;
}
