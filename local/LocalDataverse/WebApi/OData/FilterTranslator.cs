using LocalDataverse.Metadata;
using LocalDataverse.Query.Tree;
using Microsoft.OData;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.OData;

/// <summary>
/// <c>$filter</c> to filter nodes (OData 4.0, URL Conventions, 5.1.1; Microsoft Learn: Filter rows using OData). The text is read by
/// Microsoft's own parser; what the platform would refuse is refused here by name.
/// </summary>
internal sealed class FilterTranslator(MetadataCatalog catalog)
{
    private const int DeepestNesting = 50;

    private static readonly Dictionary<BinaryOperatorKind, ConditionOperator> Comparisons = new()
    {
        [BinaryOperatorKind.Equal] = ConditionOperator.Equal,
        [BinaryOperatorKind.NotEqual] = ConditionOperator.NotEqual,
        [BinaryOperatorKind.GreaterThan] = ConditionOperator.GreaterThan,
        [BinaryOperatorKind.GreaterThanOrEqual] = ConditionOperator.GreaterEqual,
        [BinaryOperatorKind.LessThan] = ConditionOperator.LessThan,
        [BinaryOperatorKind.LessThanOrEqual] = ConditionOperator.LessEqual,
    };

    private int _links;

    public FilterNode Translate(string text, TableDefinition table)
    {
        try
        {
            return Filter(new UriQueryExpressionParser(DeepestNesting).ParseFilter(text), new FilterScope(table, null));
        }
        catch (ODataException broken)
        {
            throw Faults.BadAddress($"$filter: {broken.Message}");
        }
    }

    private FilterNode Filter(QueryToken token, FilterScope scope) => token switch
    {
        BinaryOperatorToken { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } both =>
            new GroupNode(both.OperatorKind == BinaryOperatorKind.Or, [Filter(both.Left, scope), Filter(both.Right, scope)]),
        BinaryOperatorToken comparison => Compare(comparison, scope),
        UnaryOperatorToken { OperatorKind: UnaryOperatorKind.Not } not => new NotNode(Filter(not.Operand, scope)),
        FunctionCallToken call => Function(call, scope),
        LambdaToken lambda => Lambda(lambda, scope),
        InToken list => In(list, scope),
        PathToken path when Property(path, scope) is { } flag => flag.Wrap(new ConditionNode(flag.Column.LogicalName, ConditionOperator.Equal, [true])),
        _ => throw Faults.Unsupported("$filter expression", token.Kind.ToString()),
    };

    private FilterNode Compare(BinaryOperatorToken comparison, FilterScope scope)
    {
        if (!Comparisons.TryGetValue(comparison.OperatorKind, out var kind))
            throw Faults.Unsupported("$filter operator", comparison.OperatorKind.ToString());
        if (comparison.Left is not PathToken path)
            throw Faults.BadAddress("$filter: the left side of a comparison must be a property.");
        var property = Property(path, scope);
        return property.Wrap(comparison.Right switch
        {
            LiteralToken { Value: null } => new ConditionNode(property.Column.LogicalName, NullTest(kind), []),
            LiteralToken literal => new ConditionNode(property.Column.LogicalName, kind, [FilterLiteral.Value(property.Column, literal)]),
            PathToken other => new ConditionNode(property.Column.LogicalName, kind, []) { OtherColumn = Property(other, scope).Column.LogicalName },
            _ => throw Faults.BadAddress("$filter: the right side of a comparison must be a value or a property."),
        });
    }

    private static ConditionOperator NullTest(ConditionOperator kind) => kind switch
    {
        ConditionOperator.Equal => ConditionOperator.Null,
        ConditionOperator.NotEqual => ConditionOperator.NotNull,
        _ => throw Faults.BadAddress("$filter: null can be compared only with eq and ne."),
    };

    private FilterNode Function(FunctionCallToken call, FilterScope scope)
    {
        if (call.Name.StartsWith(PlatformFunction.Namespace, StringComparison.Ordinal))
        {
            var function = PlatformFunction.Of(call);
            var column = scope.Table.Column(function.Property) ?? PropertyNames.Column(scope.Table, function.Property);
            return new ConditionNode(column.LogicalName, function.Operator, function.Values);
        }

        var kind = call.Name switch
        {
            "contains" => ConditionOperator.Contains,
            "startswith" => ConditionOperator.BeginsWith,
            "endswith" => ConditionOperator.EndsWith,
            _ => throw Faults.Unsupported("$filter function", call.Name),
        };
        if (call.Arguments.Select(Unwrapped).ToList() is not [PathToken path, LiteralToken { Value: string text }])
            throw Faults.BadAddress($"$filter: {call.Name} takes a property and a text.");
        var property = Property(path, scope);
        return property.Wrap(new ConditionNode(property.Column.LogicalName, kind, [text]));
    }

    private static QueryToken Unwrapped(QueryToken argument) => argument is FunctionParameterToken parameter ? parameter.ValueToken : argument;

    private FilterNode In(InToken list, FilterScope scope)
    {
        if (list.Left is not PathToken path || list.Right is not LiteralToken { Value: string values })
            throw Faults.BadAddress("$filter: in takes a property and a list of values in parentheses.");
        var property = Property(path, scope);
        var literals = TextSplitter.Split(values.Trim('(', ')'), ',').Select(v => (object?)v.Trim('\'').Replace("''", "'", StringComparison.Ordinal));
        return property.Wrap(new ConditionNode(property.Column.LogicalName, ConditionOperator.In, [.. literals]));
    }

    private LinkTestNode Lambda(LambdaToken lambda, FilterScope scope)
    {
        if (lambda is not AnyToken)
            throw Faults.Unsupported("$filter lambda", "all");
        if (lambda.Parent is not PathToken { NextToken: null or RangeVariableToken } parent)
            throw Faults.Unsupported("$filter lambda", "over a path of more than one step");
        var navigation = Navigation.Needed(catalog, scope.Table, parent.Identifier);
        if (!navigation.IsCollection)
            throw Faults.BadAddress($"$filter: any needs a collection; '{parent.Identifier}' leads to one row.");
        var target = catalog.Table(navigation.TargetTable);
        var filter = lambda.Expression is LiteralToken { Value: true } or null ? null : Filter(lambda.Expression, new FilterScope(target, lambda.Parameter));
        return Test(navigation, filter);
    }

    private LinkTestNode Test(Navigation navigation, FilterNode? filter) => new(new LinkNode
    {
        Target = new TableNode { Table = navigation.TargetTable, Alias = "filter" + (++_links).ToString(System.Globalization.CultureInfo.InvariantCulture), Filter = filter },
        TargetColumn = navigation.TargetColumn,
        ParentColumn = navigation.OwnColumn,
        Kind = JoinOperator.Any,
    });

    private FilterProperty Property(PathToken path, FilterScope scope)
    {
        if (path.NextToken is null || scope.IsVariable(path.NextToken))
            return new FilterProperty(PropertyNames.Column(scope.Table, path.Identifier), condition => condition);
        if (path.NextToken is not PathToken step || (step.NextToken is not null && !scope.IsVariable(step.NextToken)))
            throw Faults.Unsupported("$filter path", "more than one navigation property");
        var navigation = Navigation.Needed(catalog, scope.Table, step.Identifier);
        if (navigation.IsCollection)
            throw Faults.BadAddress($"$filter: '{step.Identifier}' leads to many rows; use any.");
        return new FilterProperty(PropertyNames.Column(catalog.Table(navigation.TargetTable), path.Identifier), condition => Test(navigation, condition));
    }
}
