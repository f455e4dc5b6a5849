using System.Security.Cryptography;
using System.Text;

namespace LocalDataverse.Storage;

/// <summary>Ids made from names (RFC 9562, version 5), so that every organisation gives the same thing the same id.</summary>
internal static class NameBasedGuid
{
    private static readonly Guid Namespace = new("5b4f7a2e-8d0e-4c55-9a51-3d3f0e6c1b77");

    public static Guid Of(string kind, string name)
    {
        var space = Namespace.ToByteArray(bigEndian: true);
        var hash = SHA1.HashData([.. space, .. Encoding.UTF8.GetBytes($"{kind}|{name}")]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
