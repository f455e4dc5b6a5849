using CxCrm.Domain.Texts;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Bounds of what a request may say in text.</summary>
internal static class InputLength
{
    /// <exception cref="UserFault"><see cref="ErrorCode.InputTooLong"/>: the value is longer than it may be.</exception>
    public static void Check(string name, string? value, int longest)
    {
        if (value?.Length > longest)
            throw new UserFault(ErrorCode.InputTooLong, name, longest);
    }
}
