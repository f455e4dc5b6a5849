using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Texts;

/// <summary>
/// A rule that the user can mend was broken. It carries a code and figures, no sentence: the sentence is read from the text catalog in the user's
/// language when the fault leaves the plug-in, as <c>CX1204: ...</c>.
/// </summary>
/// <param name="code">A constant of <see cref="ErrorCode"/>.</param>
/// <param name="arguments">What the sentence names: column, value, limit; no personal data.</param>
public sealed class UserFault(string code, params object[] arguments) : Exception(code)
{
    public string Code { get; } = code;

    public IReadOnlyList<object> Arguments { get; } = arguments;
}
