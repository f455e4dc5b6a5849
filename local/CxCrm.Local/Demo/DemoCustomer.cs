using CxCrm.Plugins.Tables;

namespace CxCrm.Local.Demo;

/// <summary>A person of the demo company while it is being made up.</summary>
/// <param name="Row">The contact.</param>
/// <param name="Account">The company the person belongs to, or null.</param>
/// <param name="Mood">How easily pleased the person is, around 0.</param>
/// <param name="Answers">Whether the person ever answers.</param>
internal sealed record DemoCustomer(Contact Row, Account? Account, double Mood, bool Answers)
{
    public bool IsSwedish => Row.Country == CxCountry.Sweden;

    public CxLanguage Language => Row.Language ?? CxLanguage.English;
}
