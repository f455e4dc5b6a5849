using System.Globalization;

namespace CxCrm.Local.Options;

/// <summary>Reads the command line.</summary>
internal static class OptionReader
{
    public const string Usage = """
        dotnet run --project local/CxCrm.Local [-- OPTIONS]

          --data DIR        where everything is kept (default: CxCrm in your local application data)
          --solution ZIP    import this solution instead of the one built here; may be repeated
          --no-demo         leave out the demo company
          --as-of DATE      the day the demo company's year ends with, as 2026-01-31 (default: today)
          --port N          listen on 127.0.0.1:N; the functions take the next port (default: 5080)
          --reset           start from nothing: deletes what the host keeps in the data folder
          --help            this text
        """;

    private const int HighestPort = 65534;

    /// <returns>The options; null when help was asked for.</returns>
    /// <exception cref="StartFault">An option is unknown, or its value is missing or wrong.</exception>
    public static LocalOptions? Read(IReadOnlyList<string> args)
    {
        var options = new LocalOptions();
        for (var place = 0; place < args.Count; place++)
        {
            switch (args[place])
            {
                case "--help" or "-h" or "-?": return null;
                case "--no-demo": options = options with { Demo = false }; break;
                case "--reset": options = options with { Reset = true }; break;
                case "--data": options = options with { DataFolder = Path.GetFullPath(Value(args, place++)) }; break;
                case "--solution": options = options with { Solutions = [.. options.Solutions, Path.GetFullPath(Value(args, place++))] }; break;
                case "--port": options = options with { Port = Port(Value(args, place++)) }; break;
                case "--as-of": options = options with { AsOf = Day(Value(args, place++)) }; break;
                default: throw new StartFault($"There is no option '{args[place]}'. See --help.");
            }
        }

        return options;
    }

    private static string Value(IReadOnlyList<string> args, int place) => place + 1 < args.Count && !args[place + 1].StartsWith("--", StringComparison.Ordinal)
        ? args[place + 1]
        : throw new StartFault($"The option {args[place]} needs a value. See --help.");

    private static int Port(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= HighestPort
        ? port
        : throw new StartFault($"--port must be a whole number from 0 to {HighestPort}, not '{text}'.");

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2200
        ? day
        : throw new StartFault($"--as-of must be a date such as 2026-01-31, not '{text}'.");
}
