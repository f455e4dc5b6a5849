using CxCrm.Domain.Maturity;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Maturity.ProgramCheck;

/// <summary>
/// One measured part of a program check, traceable: the rows it is read from can be opened with the very conditions it was measured by.
/// </summary>
internal abstract class CheckedPart(string code, string table)
{
    /// <summary>Key of its text.</summary>
    public string Code { get; } = code;

    public string Table { get; } = table;

    /// <summary>FetchXML of the rows it is read from.</summary>
    public abstract string Fetch { get; }

    /// <summary>FetchXML of those of them that do well; nothing where the rows themselves hold both numbers.</summary>
    public abstract string? FetchMet { get; }

    /// <summary>Two calls at most.</summary>
    public abstract CheckedShare Measure(IOrganizationService service);
}
