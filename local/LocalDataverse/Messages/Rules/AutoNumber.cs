using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>
/// Values of autonumber columns that the caller left empty (Microsoft Learn: Create autonumber columns): {SEQNUM:5} from 1000,
/// {RANDSTRING:4}, {DATETIMEUTC:yyyyMMdd}.
/// </summary>
internal static partial class AutoNumber
{
    private const long Seed = 1000;
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

    public static void Fill(MessageCall call, TableDefinition table, Entity target)
    {
        foreach (var column in table.Shape.Numbered)
        {
            if (!target.Contains(column.LogicalName))
                target[column.LogicalName] = Tokens().Replace(column.AutoNumberFormat!, token => Value(call, table, column, token));
        }
    }

    private static string Value(MessageCall call, TableDefinition table, ColumnDefinition column, Match token)
    {
        var argument = token.Groups["argument"].Value;
        return token.Groups["name"].Value switch
        {
            "SEQNUM" => Next(call, table, column).ToString("D" + argument, CultureInfo.InvariantCulture),
            "RANDSTRING" => RandomNumberGenerator.GetString(Letters, int.Parse(argument, CultureInfo.InvariantCulture)),
            _ => call.Now.ToString(argument, CultureInfo.InvariantCulture),
        };
    }

    private static long Next(MessageCall call, TableDefinition table, ColumnDefinition column) => (long)call.Outermost.Session.Scalar(
        "INSERT INTO _counter (name, value) VALUES ($name, $seed) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
        ("$name", $"autonumber:{table.LogicalName}.{column.LogicalName}"), ("$seed", Seed))!;

    [GeneratedRegex(@"\{(?<name>SEQNUM|RANDSTRING|DATETIMEUTC):(?<argument>[^}]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tokens();
}
