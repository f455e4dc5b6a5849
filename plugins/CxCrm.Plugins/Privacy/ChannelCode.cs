using System;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>The codes of channels in requests and in the consent history. They are part of the hashed text: never change one.</summary>
internal static class ChannelCode
{
    private static readonly string[] Codes = ["email", "sms", "phone", "post", "web", "app", "social", "chat", "inPerson", "device"];

    public static string Of(CxChannel channel) => Codes[(int)channel - (int)CxChannel.Email];

    /// <exception cref="UserFault">There is no such channel.</exception>
    public static CxChannel Parse(string code)
    {
        var index = Array.IndexOf(Codes, code);
        if (index < 0) throw new UserFault(ErrorCode.ValueUnknown, "Channel", code, string.Join(", ", Codes));
        return CxChannel.Email + index;
    }
}
