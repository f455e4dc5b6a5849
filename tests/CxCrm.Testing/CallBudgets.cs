using System.Globalization;
using System.Text.RegularExpressions;
using LocalDataverse.Pipeline.Plugins;

namespace CxCrm.Testing;

/// <summary>Every plug-in of the solution traces its calls to IOrganizationService against its budget, as <c>calls=3/6</c>.</summary>
internal static partial class CallBudgets
{
    /// <summary>The runs that cost more than they may.</summary>
    public static IReadOnlyList<string> Exceeded(IEnumerable<PluginRun> runs) =>
    [
        .. from run in runs
           let calls = Calls().Match(run.Trace)
           where calls.Success && Number(calls, "made") > Number(calls, "allowed")
           select $"{run.PluginType} on {run.Message} {calls.Value}",
    ];

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"calls=(?<made>\d+)/(?<allowed>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Calls();
}
