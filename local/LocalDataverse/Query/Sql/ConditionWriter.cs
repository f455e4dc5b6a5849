using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Query.Tree;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Sql;

/// <summary>One condition as SQL text with bound values.</summary>
internal sealed class ConditionWriter(QueryContext context, SqlParameters parameters)
{
    private const int MostValues = 2000;

    public string Write(ConditionNode condition, TableScope scope, Func<string, TableScope> scopeOf)
    {
        var column = scope.Table.Column(condition.Column)!;
        var sql = scope.Column(column.LogicalName);
        if (!column.IsStored)
            throw Faults.InvalidArgument($"The column '{scope.Table.LogicalName}.{column.LogicalName}' cannot be used in a condition.");
        return condition.OtherColumn is { } other
            ? Compare(condition.Operator, sql, OtherColumn(other, scope, scopeOf))
            : Values(condition, scope, column, sql);
    }

    private static string OtherColumn(string name, TableScope own, Func<string, TableScope> scopeOf)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? own.Column(name) : scopeOf(name[..dot]).Column(name[(dot + 1)..]);
    }

    private static string Compare(ConditionOperator kind, string left, string right) => kind switch
    {
        ConditionOperator.Equal => $"{left} = {right}",
        ConditionOperator.NotEqual => $"{left} <> {right}",
        ConditionOperator.GreaterThan => $"{left} > {right}",
        ConditionOperator.GreaterEqual => $"{left} >= {right}",
        ConditionOperator.LessThan => $"{left} < {right}",
        ConditionOperator.LessEqual => $"{left} <= {right}",
        _ => throw Faults.InvalidArgument($"The operator {kind} cannot compare two columns."),
    };

    private static object One(ConditionNode condition) =>
        condition.Values is [{ } value] ? value : throw Faults.InvalidArgument($"The condition on '{condition.Column}' ({condition.Operator}) takes exactly one value; it has {condition.Values.Count}.");

    private static int Count(ConditionNode condition)
    {
        if (condition.Values.Count == 0)
            return 0;
        return int.TryParse(Convert.ToString(One(condition), CultureInfo.InvariantCulture), NumberStyles.Integer, CultureInfo.InvariantCulture, out var x) && x > 0
            ? x
            : throw Faults.InvalidArgument($"The condition on '{condition.Column}' ({condition.Operator}) takes a whole number above 0.");
    }

    private string Values(ConditionNode condition, TableScope scope, ColumnDefinition column, string sql) => condition.Operator switch
    {
        ConditionOperator.Null => $"{sql} IS NULL",
        ConditionOperator.NotNull => $"{sql} IS NOT NULL",
        ConditionOperator.Equal when column.Type is ColumnType.String or ColumnType.Memo => SameText(sql, One(condition)),
        ConditionOperator.NotEqual when column.Type is ColumnType.String or ColumnType.Memo => $"NOT ({SameText(sql, One(condition))})",
        ConditionOperator.Equal or ConditionOperator.NotEqual or ConditionOperator.GreaterThan or ConditionOperator.GreaterEqual
            or ConditionOperator.LessThan or ConditionOperator.LessEqual => Compare(condition.Operator, sql, Bind(scope, column, One(condition)) + Sorted(column)),
        ConditionOperator.In => $"{sql} IN ({List(condition, scope, column)}){TextCollation(column)}",
        ConditionOperator.NotIn => $"{sql} NOT IN ({List(condition, scope, column)}){TextCollation(column)}",
        ConditionOperator.Between => Between(condition, scope, column, sql),
        ConditionOperator.NotBetween => $"NOT ({Between(condition, scope, column, sql)})",
        ConditionOperator.Like => Like(sql, Text(condition)),
        ConditionOperator.NotLike => $"NOT ({Like(sql, Text(condition))})",
        ConditionOperator.BeginsWith => Like(sql, LikePattern.Literal(Text(condition)) + "%"),
        ConditionOperator.DoesNotBeginWith => $"NOT ({Like(sql, LikePattern.Literal(Text(condition)) + "%")})",
        ConditionOperator.EndsWith => Like(sql, "%" + LikePattern.Literal(Text(condition))),
        ConditionOperator.DoesNotEndWith => $"NOT ({Like(sql, "%" + LikePattern.Literal(Text(condition)))})",
        ConditionOperator.Contains => Like(sql, "%" + LikePattern.Literal(Text(condition)) + "%"),
        ConditionOperator.DoesNotContain => $"NOT ({Like(sql, "%" + LikePattern.Literal(Text(condition)) + "%")})",
        ConditionOperator.EqualUserId => $"{sql} = {parameters.Add(context.Rights.UserId.ToString("D"))}",
        ConditionOperator.NotEqualUserId => $"{sql} <> {parameters.Add(context.Rights.UserId.ToString("D"))}",
        ConditionOperator.EqualBusinessId => $"{sql} = {parameters.Add(context.Rights.BusinessUnitId.ToString("D"))}",
        ConditionOperator.NotEqualBusinessId => $"{sql} <> {parameters.Add(context.Rights.BusinessUnitId.ToString("D"))}",
        ConditionOperator.EqualUserLanguage => $"{sql} = {parameters.Add((long)context.Language)}",
        ConditionOperator.ContainValues => Containing(condition, scope, column, sql),
        ConditionOperator.DoesNotContainValues => $"NOT ({Containing(condition, scope, column, sql)})",
        _ => Date(condition, column, sql),
    };

    private string Bind(TableScope scope, ColumnDefinition column, object? value) => parameters.Add(SqlValue.Of(scope.Table, column, value));

    // The columns ignore the case of ASCII letters in their own collation, so an index serves; only other letters need the slower comparison.
    private string SameText(string sql, object value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.All(char.IsAscii) ? $"{sql} = {parameters.Add(text)} COLLATE NOCASE" : $"same_text({sql}, {parameters.Add(text)})";
    }

    // What is above or below a text follows the order that lists are sorted in: a reader who goes on after the last row must not skip or repeat one.
    private static string Sorted(ColumnDefinition column) => column.Type is ColumnType.String or ColumnType.Memo ? $" COLLATE {SqlFunctions.SortCollation}" : "";

    private static string TextCollation(ColumnDefinition column) => column.Type is ColumnType.String or ColumnType.Memo ? " COLLATE NOCASE" : "";

    // The database's own LIKE means the same where letters are ASCII and there are no sets, and is many times faster.
    private string Like(string sql, string pattern) => pattern.All(char.IsAscii) && !pattern.Contains('[', StringComparison.Ordinal)
        ? $"{sql} LIKE {parameters.Add(pattern)}"
        : $"like_text({sql}, {parameters.Add(pattern)})";

    private static string Text(ConditionNode condition) => Convert.ToString(One(condition), CultureInfo.InvariantCulture) ?? "";

    private string List(ConditionNode condition, TableScope scope, ColumnDefinition column)
    {
        if (condition.Values.Count == 0)
            throw Faults.InvalidArgument($"The condition on '{condition.Column}' ({condition.Operator}) needs at least one value.");
        if (condition.Values.Count > MostValues)
            throw Faults.InvalidArgument($"The condition on '{condition.Column}' has {condition.Values.Count} values; at most {MostValues} can be sent.");
        return string.Join(", ", condition.Values.Select(v => Bind(scope, column, v)));
    }

    private string Between(ConditionNode condition, TableScope scope, ColumnDefinition column, string sql) =>
        condition.Values.Count == 2
            ? $"{sql}{Sorted(column)} BETWEEN {Bind(scope, column, condition.Values[0])} AND {Bind(scope, column, condition.Values[1])}"
            : throw Faults.InvalidArgument($"The condition on '{condition.Column}' ({condition.Operator}) takes two values; it has {condition.Values.Count}.");

    private string Containing(ConditionNode condition, TableScope scope, ColumnDefinition column, string sql) =>
        "(" + string.Join(" OR ", condition.Values.Select(v => $"instr({sql}, ',' || {Bind(scope, column, v)} || ',') > 0")) + ")";

    private string Date(ConditionNode condition, ColumnDefinition column, string sql)
    {
        var range = column.Type == ColumnType.DateTime ? Range(condition, column) : null;
        if (range is null)
            throw Faults.Unsupported("condition operator", $"{condition.Operator} on {column.LogicalName} ({column.Type})");
        var parts = new List<string>(2);
        if (range.From is { } from)
            parts.Add($"{sql} >= {parameters.Add(Stored(column, from))}");
        if (range.Until is { } until)
            parts.Add($"{sql} < {parameters.Add(Stored(column, until))}");
        var text = string.Join(" AND ", parts);
        return condition.Operator == ConditionOperator.NotOn ? $"NOT ({text})" : $"({text})";
    }

    private RelativeDates? Range(ConditionNode condition, ColumnDefinition column)
    {
        if (condition.Operator is ConditionOperator.On or ConditionOperator.NotOn or ConditionOperator.OnOrAfter or ConditionOperator.OnOrBefore)
        {
            var day = SqlValue.ParseInstant(column, One(condition)).Date;
            return condition.Operator switch
            {
                ConditionOperator.OnOrAfter => new RelativeDates(day, null),
                ConditionOperator.OnOrBefore => new RelativeDates(null, day.AddDays(1)),
                _ => new RelativeDates(day, day.AddDays(1)),
            };
        }

        var now = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(context.UtcNow, DateTimeKind.Utc), context.TimeZone);
        return RelativeDates.Of(condition.Operator, Count(condition), now);
    }

    private string Stored(ColumnDefinition column, DateTime local) =>
        column.DateBehavior is DateBehavior.DateOnly or DateBehavior.TimeZoneIndependent
            ? StoredValue.Instant(column, local)
            : StoredValue.Instant(column, ToUtc(local));

    // A local midnight that summer time skips begins when the clock has jumped.
    private DateTime ToUtc(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        while (context.TimeZone.IsInvalidTime(wall))
            wall = wall.AddMinutes(30);
        return TimeZoneInfo.ConvertTimeToUtc(wall, context.TimeZone);
    }
}
