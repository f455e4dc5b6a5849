namespace CxCrm.Plugins.Voice;

/// <summary>How the customer behind an answer was found, or why there is none; part of the public contract.</summary>
internal static class MatchedBy
{
    public const string Contact = "contact";
    public const string Invitation = "invitation";
    public const string Email = "email";

    /// <summary>The customer asked to answer without name.</summary>
    public const string Anonymous = "anonymous";

    /// <summary>The customer is restricted or erased: the answer was accepted without the person.</summary>
    public const string Restricted = "restricted";

    /// <summary>More than one customer has the address.</summary>
    public const string Ambiguous = "ambiguous";

    public const string Unmatched = "unmatched";

    /// <summary>The feedback had been recorded before.</summary>
    public const string Repeat = "repeat";
}
