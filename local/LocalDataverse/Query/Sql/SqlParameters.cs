using System.Globalization;

namespace LocalDataverse.Query.Sql;

/// <summary>The values of one statement, in the order of their names: nothing a caller sends becomes SQL text.</summary>
public sealed class SqlParameters
{
    private readonly List<object> _values = [];

    public IReadOnlyList<object> Values => _values;

    /// <summary>SQLite's own name of the value bound at place <paramref name="index"/> + 1.</summary>
    public static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"?{index + 1}");

    public string Add(object value)
    {
        _values.Add(value);
        return NameOf(_values.Count - 1);
    }
}
