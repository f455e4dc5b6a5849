using System.Globalization;
using System.Runtime.InteropServices;

namespace CxCrm.Bench;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    private const string Load = "/proc/loadavg";

    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} x {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}{Busy()}");

    /// <summary>Figures of a machine that does other work too say little; where the system tells, so does this.</summary>
    private static string Busy()
    {
        if (!File.Exists(Load))
            return "";
        var load = File.ReadAllText(Load).Split(' ')[0];
        return double.Parse(load, CultureInfo.InvariantCulture) > Environment.ProcessorCount / 2.0
            ? $"\nload {load}: the machine is busy with other work, the figures below are too high"
            : $", load {load}";
    }
}
