using System;
using System.Globalization;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>The codes of channels in requests and in the consent history. They are part of the hashed text: never change one.</summary>
internal static class ChannelCode
{
    private static readonly string[] Codes = ["email", "sms", "phone", "post", "web", "app", "social", "chat", "inPerson", "device"];

    /// <summary>The code; for a value that no channel has, which only tampering leaves, the number.</summary>
    public static string Of(CxChannel channel)
    {
        var index = (int)channel - (int)CxChannel.Email;
        return index >= 0 && index < Codes.Length ? Codes[index] : ((int)channel).ToString(CultureInfo.InvariantCulture);
    }

    /// <exception cref="UserFault">There is no such channel.</exception>
    public static CxChannel Parse(string code)
    {
        var index = Array.IndexOf(Codes, code);
        if (index < 0) throw new UserFault(ErrorCode.ValueUnknown, "Channel", code, string.Join(", ", Codes));
        return CxChannel.Email + index;
    }
}
