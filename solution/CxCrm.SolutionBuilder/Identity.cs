using System.Security.Cryptography;
using System.Text;

namespace CxCrm.SolutionBuilder;

/// <summary>
/// Makes the ids of components: UUID version 5 (RFC 4122, section 4.3) of the solution's namespace and a path such as
/// <c>form/cx_alertrule/main</c>. The same path gives the same id for ever, on every machine.
/// </summary>
internal sealed class Identity(Guid solution)
{
    public Guid For(string kind, string path) => Version5(solution, $"{kind}/{path}");

    public static Guid Version5(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 4122 prescribes SHA-1 for version 5; nothing is secured by it.
        SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash[..16], bigEndian: true);
    }
}
