using System;

namespace CxCrm.Plugins.Privacy;

/// <summary>A value that points to nobody and is unlike any other, so that keys stay unique.</summary>
internal static class RowPseudonym
{
    public const string Prefix = "erased-";

    public static string New(int? maxLength)
    {
        var value = Prefix + Guid.NewGuid().ToString("N");
        return maxLength < value.Length ? value.Substring(0, maxLength.Value) : value;
    }
}
