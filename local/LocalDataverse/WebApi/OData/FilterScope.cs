using LocalDataverse.Metadata;
using Microsoft.OData.UriParser;

namespace LocalDataverse.WebApi.OData;

/// <summary>The table that the names of a filter belong to, and the variable a lambda calls it by.</summary>
internal sealed record FilterScope(TableDefinition Table, string? Variable)
{
    public bool IsVariable(QueryToken token) => token is RangeVariableToken variable ? variable.Name == Variable || Variable is null : token is PathToken { NextToken: null } path && path.Identifier == Variable;
}
