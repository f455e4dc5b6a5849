using System.Globalization;

namespace CxCrm.Architecture.Tests.Coverage;

/// <summary>A row of <c>docs/requirements.md</c>.</summary>
internal sealed record RequirementRow(int Number, string Feature, string Check)
{
    public static IReadOnlyList<RequirementRow> All() =>
    [
        .. from line in Repository.Text("docs/requirements.md").Split('\n')
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           where cells.Length > 6 && int.TryParse(cells[1], CultureInfo.InvariantCulture, out _)
           select new RequirementRow(int.Parse(cells[1], CultureInfo.InvariantCulture), cells[4], cells[5]),
    ];
}
