using System;
using System.Security.Cryptography;

namespace CxCrm.Plugins.Privacy;

/// <summary>128 random bits as 32 hexadecimal digits.</summary>
internal static class Salt
{
    public static string New()
    {
        var bytes = new byte[16];
        using var random = RandomNumberGenerator.Create();
        random.GetBytes(bytes);
        return new Guid(bytes).ToString("N");
    }
}
